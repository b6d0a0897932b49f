"""Token store in a file of the user's own: replaced atomically, renewed by one process at a time."""

from __future__ import annotations

import asyncio
import glob
import hashlib
import os
import time
from contextlib import AbstractAsyncContextManager, suppress
from pathlib import Path
from typing import Final

from pinterest_async_overrides.auth.stores.file_lock import process_lock
from pinterest_async_overrides.auth.token import Token, TokenStoreError
from pinterest_async_overrides.common.private_files import sync_folder, write_private
from pinterest_async_overrides.common.secrets import Secret

_LEFT_OVER: Final = 60.0


class FileTokenStore:
    """Keeps the token as JSON in a file that only its owner can read; `<path>.lock` beside it is the lock.

    A file that is no token is refused with TokenStoreError and left unchanged, until a log-in replaces it; an empty one
    holds no token. `lock_timeout` is how many seconds to wait for another process that is renewing.
    """

    def __init__(self, path: str | os.PathLike[str], *, lock_timeout: float = 90.0) -> None:
        # A link stays a link: what it points to is read, replaced and locked.
        self._path = Path(os.path.realpath(Path(path).expanduser()))
        self._lock_timeout = lock_timeout

    @property
    def identity(self) -> str:
        """A short hash of the file's path: the name of the user whose token is kept here."""
        return hashlib.sha256(str(self._path.absolute()).encode()).hexdigest()[:16]

    async def load(self) -> Token | None:
        """Return the stored token; None if there is none."""
        return await asyncio.to_thread(self._read)

    async def save(self, token: Token) -> None:
        """Replace the stored token."""
        await asyncio.to_thread(self._write, token)

    async def delete(self) -> None:
        """Remove the stored token; no error if there is none."""
        await asyncio.to_thread(self._delete)

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Hold a lock file, which one process of this machine can hold at a time."""
        return process_lock(self._path.with_name(f"{self._path.name}.lock"), self._lock_timeout)

    def _read(self) -> Token | None:
        if self._path.exists() and not self._path.is_file():  # a pipe would be waited for without an end
            raise TokenStoreError(f"{self._path} is no file")
        try:
            written = Secret(self._path.read_text("utf-8", "replace"))
        except FileNotFoundError:
            return None
        try:
            return Token.from_json(written)
        except ValueError as error:
            raise TokenStoreError(f"{self._path} holds no token but {error}; it was left as it is") from None

    def _write(self, token: Token) -> None:
        write_private(self._path, token.to_json())
        _sweep(self._path)

    def _delete(self) -> None:
        self._path.unlink(missing_ok=True)
        if self._path.parent.is_dir():
            sync_folder(self._path.parent)
        _sweep(self._path)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"


def _sweep(target: Path) -> None:
    """Delete files that killed processes left behind while writing: they hold secrets."""
    for left in target.parent.glob(f".{glob.escape(target.name)}.*.new"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT_OVER:
                left.unlink()
