"""Decides where a transport may be used: in the event loop and the process of its first request, until it is closed."""

from __future__ import annotations

import asyncio
import os

from pinterest_async_overrides.errors import ConfigurationError


class Home:
    """A socket belongs to one event loop and one process; used from another it hangs, or two processes read from it."""

    __slots__ = ("_closed", "_loop", "_pid")

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pid = 0
        self._closed = False

    def enter(self) -> asyncio.AbstractEventLoop:
        """The running loop, if this is the place; ConfigurationError says what is wrong if it is not."""
        loop = asyncio.get_running_loop()
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._loop is None:
            self._loop, self._pid = loop, os.getpid()
        if self._pid != os.getpid():
            raise ConfigurationError("this client was used before the process forked; make a new one in the child")
        if self._loop is not loop:
            raise ConfigurationError("this client was used in another event loop; make one for each loop")
        return loop

    def check(self) -> None:
        """Raises the same where this is not the place; where nothing is open yet, every place is."""
        if self._loop is not None:
            self.enter()

    def leave(self) -> bool:
        """Closes; True if what was opened here can be closed from where we are."""
        self._closed = True
        return self._loop is asyncio.get_running_loop() and self._pid == os.getpid()
