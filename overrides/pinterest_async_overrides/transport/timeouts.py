"""Small facts of the wire: how long to wait, whether a socket has anything to read, what an error says."""

from __future__ import annotations

import asyncio
import select
import sys
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

DEADLINE: Final = "deadline"
"""The request extension that ends it all: a moment of the event loop's clock."""

SENDING: Final = "sending"
"""The request extension that is called before the first byte leaves."""


class Patience(NamedTuple):
    """How many seconds each step of a call may take; `until` is the moment of the loop's clock that ends them all."""

    connect: float | None = None
    read: float | None = None
    write: float | None = None
    pool: float | None = None
    until: float | None = None

    @classmethod
    def of(cls, extensions: Mapping[str, Any]) -> Patience:
        """As httpx puts it in a request's extensions."""
        given = extensions.get("timeout") or _NONE
        return cls(
            given.get("connect"), given.get("read"), given.get("write"), given.get("pool"), extensions.get(DEADLINE)
        )

    def ends(self, seconds: float | None, loop: asyncio.AbstractEventLoop) -> float | None:
        """When a step that may take so long, and begins now, is over at the latest."""
        if seconds is None:
            return self.until
        when = loop.time() + seconds
        return when if self.until is None or when < self.until else self.until


_NONE: Final[Mapping[str, float | None]] = {}


class Readable:
    """Whether a socket has anything to read, its end included. On an idle connection either means: use it no more."""

    __slots__ = ("_poll", "_socket")

    def __init__(self, transport: asyncio.BaseTransport) -> None:
        self._socket = transport.get_extra_info("socket")
        self._poll = None
        if sys.platform != "win32" and self._socket is not None:
            self._poll = select.poll()
            self._poll.register(self._socket.fileno(), select.POLLIN)

    def __call__(self) -> bool:
        if self._poll is not None:
            return bool(self._poll.poll(0))
        return self._socket is None or self._socket.fileno() < 0 or bool(select.select([self._socket], [], [], 0)[0])


def said(error: BaseException | None, otherwise: str = "") -> str:
    """What an error says, or at least what it is."""
    return otherwise if error is None else str(error) or type(error).__name__
