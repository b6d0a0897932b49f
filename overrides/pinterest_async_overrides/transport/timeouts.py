"""Time-outs of a request, its extensions, and small facts of sockets, TLS and errors."""

from __future__ import annotations

import asyncio
import select
import ssl
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, NamedTuple, Protocol

TIMEOUTS: Final = "timeouts"
"""The request extension with the request's `Timeouts`, in place of httpx's own `timeout`, which has no end of all."""

TRANSMISSION: Final = "transmission"
"""The request extension whose `sent` is set before the first byte leaves."""


class Transmission(Protocol):
    """State of a request on its way, needed whatever becomes of it."""

    sent: bool
    """Bytes of it may have left."""


class Timeouts(NamedTuple):
    """Seconds that each step of a call may take; `until` is the time of the loop's clock that ends them all."""

    connect: float | None = None
    read: float | None = None
    write: float | None = None
    pool: float | None = None
    until: float | None = None

    @classmethod
    def of(cls, extensions: Mapping[str, Any]) -> Timeouts:
        """Return the time-outs of a request's extensions, where httpx puts them."""
        given = extensions.get("timeout") or _NONE
        return cls(given.get("connect"), given.get("read"), given.get("write"), given.get("pool"))

    def ends(self, seconds: float | None, loop: asyncio.AbstractEventLoop) -> float | None:
        """Return when a step that may take so long, and begins now, is over at the latest."""
        if seconds is None:
            return self.until
        when = loop.time() + seconds
        return when if self.until is None or when < self.until else self.until


_NONE: Final[Mapping[str, float | None]] = {}


def readable(transport: asyncio.BaseTransport) -> Callable[[], object]:
    """Return a function that says whether a socket has anything to read, its end included.

    On an idle connection either means: use it no more.
    """
    socket = transport.get_extra_info("socket")
    if sys.platform != "win32" and socket is not None:
        poll = select.poll()
        poll.register(socket.fileno(), select.POLLIN)
        return partial(poll.poll, 0)
    return lambda: socket is None or socket.fileno() < 0 or select.select([socket], [], [], 0)[0]


def closed_by_peer(transport: asyncio.BaseTransport) -> bool:
    """Return whether the end of an encrypted connection was announced by a close_notify alert.

    To be asked once all that came has been read, as in `eof_received`; asyncio itself does not tell.
    """
    encrypted = transport.get_extra_info("ssl_object")
    try:
        return encrypted is None or not encrypted.read(1)
    except ssl.SSLError:  # as if more might come: there was no alert
        return False


def text_of(error: BaseException | None, otherwise: str = "") -> str:
    """Return an error's text, or at least its class."""
    return otherwise if error is None else str(error) or type(error).__name__
