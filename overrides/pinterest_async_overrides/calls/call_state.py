"""State of one call over all its attempts, needed when its deadline passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async_overrides.retry import outcome_unknown

if TYPE_CHECKING:
    from pinterest_async_overrides.errors import PinterestError
    from pinterest_async_overrides.events.reporter import CallReporter
    from pinterest_async_overrides.events.types import Why


class CallState:
    """`sent`: bytes of the attempt under way may have left. `doubtful`: an attempt before it may have had its effect.

    `attempt_seconds` bounds each attempt from its sending to its whole reply, `deadline` the whole call: a moment of
    `time.monotonic`. `reporter` notifies the hooks. `last`: the failure of the attempt before.
    """

    __slots__ = ("attempt_seconds", "deadline", "doubtful", "last", "reporter", "sent")

    def __init__(
        self, attempt_seconds: float | None = None, reporter: CallReporter | None = None, deadline: float | None = None
    ) -> None:
        self.attempt_seconds, self.reporter, self.deadline = attempt_seconds, reporter, deadline
        self.sent = self.doubtful = False
        self.last: PinterestError | None = None

    def failed(self, error: PinterestError) -> None:
        """Note that the attempt is over, with its effect or not, and another follows."""
        self.sent, self.doubtful, self.last = False, self.doubtful or outcome_unknown(error), error

    def waits_for_permit(self, seconds: float) -> None:
        """Note that the rate limiter delays the call by at least so many seconds."""
        self.waits(seconds, "rate_limit")

    def waits(self, seconds: float, why: Why) -> None:
        """Note that the call is delayed by so many seconds before it is sent: notify the hooks."""
        if self.reporter is not None:
            self.reporter.wait(seconds, why)
