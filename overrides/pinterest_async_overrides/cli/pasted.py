"""Manual login: a pasted redirect URL of a browser on another machine, or the code in it."""

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
    """Return the redirect URL of a pasted line; None for an empty line.

    A code alone is accepted for this login, since it was pasted by the user who started it.
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
    """Call `take` with every line of standard input, in the running event loop, until the input or process ends."""
    loop = asyncio.get_running_loop()
    number = _input()
    if number is not None:
        # A thread that nobody waits for: a read of the terminal cannot be called off. It reads the descriptor, for a
        # lock of sys.stdin that it held would keep Python from ending.
        Thread(target=_read, args=(number, loop, take), name="pasted log-in", daemon=True).start()


def _input() -> int | None:
    """Return the descriptor of standard input; None if there is none or a read would stop a background job."""
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
