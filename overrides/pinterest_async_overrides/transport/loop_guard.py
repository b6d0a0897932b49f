"""Event loop guard: a transport is used in the event loop and the process of its first request, until it is closed."""

from __future__ import annotations

import asyncio
import os

from pinterest_async_overrides.errors import ConfigurationError


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the running event loop of asyncio. Raises ConfigurationError where none runs, such as under trio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "no event loop of asyncio is running: this client works with asyncio only, not with trio or curio"
        ) from None


class Home:
    """Event loop and process of a transport: from another one its sockets hang, or two processes read from them."""

    __slots__ = ("_closed", "_loop", "_pid")

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pid = 0
        self._closed = False

    def enter(self) -> asyncio.AbstractEventLoop:
        """Return the running loop; raises ConfigurationError, saying why, where this client cannot be used."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = running_loop()  # raises, and says which loop is missing
        if self._loop is None and not self._closed:
            self._loop, self._pid = loop, os.getpid()
        elif self._loop is not loop or self._pid != os.getpid() or self._closed:
            raise self._refusal()
        return loop

    def check(self) -> None:
        """Raise the same where it cannot be used; where nothing is open yet, it can be used everywhere."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = running_loop()
        if self._closed or (self._loop is not None and (self._loop is not loop or self._pid != os.getpid())):
            raise self._refusal()

    def _refusal(self) -> ConfigurationError:
        if self._closed:
            return ConfigurationError("this client is closed; make a new one")
        if self._pid != os.getpid():
            return ConfigurationError("this client was used before the process forked; make a new one in the child")
        return ConfigurationError("this client was used in another event loop; make one for each loop")

    def leave(self) -> bool:
        """Close; return whether what was opened can be closed from here."""
        self._closed = True
        return self._loop is not None and self._loop is asyncio.get_running_loop() and self._pid == os.getpid()
