"""Retry policy: whether a failed call is made again, and after how long. No I/O, no clock.

Only the cases listed here are tried again. A call that is safe to repeat (it reads) is repeated after a lost
connection, a 5xx or a code for a fault of Pinterest's; a write only where it was certainly refused before it had any
effect.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pinterest_async.facts import TRANSIENT_CODES
from pinterest_async_overrides.errors import APIError, BadRequestError, RateLimitError, ServerError, TransportError

if TYPE_CHECKING:
    from pinterest_async.operation import Operation


@dataclass(frozen=True)
class RetryPolicy:
    """How hard a client tries; `RetryPolicy(attempts=1)` makes each call once.

    `attempts` counts the first one. `deadline` is the seconds that a call may take in all, waits included, None for no
    bound. `longest_wait` is the most seconds a call sleeps because Pinterest asked it to: beyond that it raises at
    once, with `retry_after` on the error. Without such a wish it sleeps up to `backoff` seconds, doubled each time,
    at most `longest_backoff`, anywhere in between by chance. `repeat_writes` repeats writes whose fate is unknown.
    `attempt_deadline` is the seconds that one attempt may take, from its sending to its whole reply, None for no bound
    but the client's time-outs: a read is then made again, a write's outcome is unknown.
    Raises ValueError for numbers that make no sense.
    """

    attempts: int = 5
    deadline: float | None = 120.0
    longest_wait: float = 60.0
    backoff: float = 0.5
    longest_backoff: float = 20.0
    repeat_writes: bool = False
    attempt_deadline: float | None = None

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ValueError(f"attempts must be 1 or more, not {self.attempts!r}")
        for name in ("deadline", "longest_wait", "backoff", "longest_backoff", "attempt_deadline"):
            seconds: float | None = getattr(self, name)
            if seconds is not None and not 0 <= seconds < float("inf"):
                raise ValueError(f"{name} must be a finite number of seconds, 0 or more, not {seconds!r}")


class Verdict(NamedTuple):
    """What to do about a failure: `again` after `wait` seconds (None: back off), holding up siblings where `pause`."""

    again: bool
    wait: float | None = None
    pause: bool = False


_STOP: Final = Verdict(again=False)
_BACK_OFF: Final = Verdict(again=True)


def is_read(operation: Operation[Any]) -> bool:
    """Return whether a call changes nothing, and so may be made again: a GET, or a POST that only queries.

    Such a POST counts as a read, needs scopes for reading alone, and creates nothing: requesting a report creates one.
    """
    return operation.method == "GET" or (
        operation.rate_limit_category.endswith("_read")
        and bool(operation.scopes)
        and all(scope.endswith(":read") for scope in operation.scopes)
        and not operation.name.startswith("create")
    )


def judge(error: Exception, policy: RetryPolicy, *, repeatable: bool, failures: int = 1) -> Verdict:
    """Return the verdict on a failure, the call's `failures`-th; `repeatable`: doing the call twice does no harm."""
    if isinstance(error, RateLimitError):
        return _throttled(error, policy)
    if isinstance(error, BadRequestError):
        # Live throttling also comes as a 400 whose message names the seconds.
        if error.retry_after is not None:
            return _throttled(error, policy)
        return _BACK_OFF if repeatable and error.code in TRANSIENT_CODES else _STOP
    if isinstance(error, ServerError):
        if not repeatable:
            return _STOP
        if error.retry_after is not None:
            return Verdict(error.retry_after <= policy.longest_wait, error.retry_after)
        return _BACK_OFF
    if isinstance(error, TransportError):
        if error.most_repeats is not None and failures > error.most_repeats:
            return _STOP
        return _BACK_OFF if error.worth_repeating and (repeatable or not error.sent) else _STOP
    return _STOP


def outcome_unknown(error: Exception) -> bool:
    """Return whether a write that failed so may have taken effect all the same."""
    return isinstance(error, ServerError) or (isinstance(error, TransportError) and error.sent)


def ceiling(policy: RetryPolicy, failures: int) -> float:
    """Return the most seconds to back off after so many failures in a row; the wait is anywhere between 0 and this."""
    return min(policy.backoff * 2.0 ** min(failures - 1, 30), policy.longest_backoff)


def _throttled(error: APIError, policy: RetryPolicy) -> Verdict:
    # A 429 that speaks of spam is a block (observed live): trying again makes it last.
    if "spam" in error.message.lower():
        return _STOP
    if error.retry_after is None:
        return Verdict(again=True, pause=True)
    return Verdict(error.retry_after <= policy.longest_wait, error.retry_after, pause=True)
