"""A finished file in the place of an older one, whose permissions it keeps."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

_PERMISSIONS: Final = 0o777


def replace(new: Path, old: Path) -> None:
    """Rename `new` to `old`; a file there that somebody opened or closed to others stays so.

    A file of another user's may only narrow what the new one allows, for it may have been prepared. Raises OSError.
    """
    with suppress(OSError):  # none is there yet, as a rule
        before, made = old.lstat(), new.lstat()
        if stat.S_ISREG(before.st_mode):
            allowed = before.st_mode & _PERMISSIONS
            if before.st_uid != made.st_uid:
                allowed &= made.st_mode
            if allowed != made.st_mode & _PERMISSIONS:
                new.chmod(allowed)
    os.replace(new, old)
