"""Secret strings: a repr masks them, and they are never pickled."""

from __future__ import annotations

from typing import Any, NoReturn


class Secret(str):
    """A string that a repr masks, and so a traceback that shows local variables; it is never pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not pickled")


def mask(value: Any) -> Any:
    """Return a string masked; other values are returned unchanged, to be refused by their own check."""
    return Secret(value) if isinstance(value, str) else value
