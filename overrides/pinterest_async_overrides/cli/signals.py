"""Signal handlers: SIGTERM and SIGHUP unwind a command as Ctrl-C does, so that it cleans up."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Final

_ENDING: Final = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class Ended:
    """Which signal ended the command, and what the command advises then."""

    def __init__(self) -> None:
        self.number: int | None = None
        self.advice = ""

    def install(self) -> None:
        """Take the signals; one that the parent process ignores (`nohup`) stays ignored. From the main thread."""
        for number in _ENDING:
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._end)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self.number = number
        if signal.getsignal(signal.SIGINT) in (signal.SIG_IGN, signal.SIG_DFL, None):
            raise KeyboardInterrupt  # a shell's background job ignores SIGINT
        # asyncio cancels a program's main task on SIGINT and on no other signal: that runs all its clean-up.
        signal.raise_signal(signal.SIGINT)

    def message(self) -> tuple[str, int]:
        """Return the message and the exit status: 128 plus the signal's number, as in a shell."""
        number = self.number or signal.SIGINT
        word = "interrupted" if number == signal.SIGINT else f"ended by {signal.Signals(number).name}"
        return f"{word}; {self.advice}" if self.advice else word, 128 + number


ended: Final = Ended()
"""That of this process."""
