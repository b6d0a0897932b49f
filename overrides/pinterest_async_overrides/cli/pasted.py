"""Log-in pasted by hand: the address that a browser on another machine ended at, or the code in it."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from threading import Thread
from typing import Final
from urllib.parse import urlencode

from pinterest_async_overrides.auth.oauth.authorization import without_stray

_LONGEST: Final = 64 * 1024


def address(text: str, uri: str, state: str) -> str | None:
    """Return the address that a pasted line comes to; None for an empty line.

    A code alone is put into an address of this log-in: whoever began it has pasted it.
    """
    line = without_stray(text)
    if not line:
        return None
    if "?" in line:
        return line
    if "code=" in line or "error=" in line:
        return f"{uri}?{line}"
    return f"{uri}?{urlencode({'code': line, 'state': state})}"


def listen(take: Callable[[str], None]) -> None:
    """Hand every line of standard input to `take`, in the running event loop, until the input or the process ends."""
    loop = asyncio.get_running_loop()
    number = _input()
    if number is not None:
        # A thread that nobody waits for: a read of the terminal cannot be called off. It reads the descriptor, for a
        # lock of sys.stdin that it held would keep Python from ending.
        Thread(target=_read, args=(number, loop, take), name="pasted log-in", daemon=True).start()


def _input() -> int | None:
    """The descriptor of standard input; None where there is none, or where a read would stop a background job."""
    try:
        number = sys.stdin.fileno()
        if os.isatty(number) and hasattr(os, "tcgetpgrp") and os.tcgetpgrp(number) != os.getpgrp():
            return None
    except (AttributeError, OSError, ValueError):
        return None
    return number


def _read(number: int, loop: asyncio.AbstractEventLoop, take: Callable[[str], None]) -> None:
    held = b""
    try:
        while len(held) < _LONGEST and (piece := os.read(number, 4096)):
            *lines, held = (held + piece).split(b"\n")
            for line in lines:
                loop.call_soon_threadsafe(take, line.decode("utf-8", "replace"))
        if held:
            loop.call_soon_threadsafe(take, held.decode("utf-8", "replace"))
    except (OSError, RuntimeError):
        pass  # the terminal is gone, or the log-in is over and its loop closed
