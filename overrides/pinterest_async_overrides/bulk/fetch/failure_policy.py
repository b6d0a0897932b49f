"""Failure policy: whether a chunk that failed is asked for again, reported, or ends the pull. No I/O."""

from __future__ import annotations

from typing import Final

from pinterest_async_overrides.bulk.errors import DestinationError, SchedulerLost
from pinterest_async_overrides.errors import (
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    DecodeError,
    PinterestError,
    RateLimitError,
    RateLimiterUnavailable,
    ReauthorizationRequired,
    ServerError,
    TransportError,
)

TRIES: Final = 3
"""How often a chunk is asked for in all, each time as hard as the client tries."""


def ends_the_pull(error: BaseException) -> bool:
    """Whether no other chunk can fare better: the account, the set-up, or a defect is at fault, not the chunk."""
    of_all = AuthenticationError | ReauthorizationRequired | ConfigurationError | DestinationError
    return isinstance(error, of_all | RateLimiterUnavailable | SchedulerLost) or not isinstance(error, PinterestError)


def worth_another_try(error: BaseException) -> bool:
    """Whether a chunk that failed so is asked for again when the others have had their turn."""
    if isinstance(error, RateLimitError):
        return "spam" not in error.message.lower()
    if isinstance(error, BadRequestError):
        # It also comes for days that are well within the window, after calls in quick succession (observed live).
        return error.retry_after is not None or "you can only get data from the last" in error.message.lower()
    return isinstance(error, ServerError | TransportError | DecodeError)


def rest(error: BaseException, in_a_row: int) -> float:
    """Seconds in which nothing more is begun after failures in a row: an outage would else use up all tries at once."""
    return min(2.0 ** (in_a_row - 1), 30.0) if isinstance(error, ServerError | TransportError | RateLimitError) else 0.0
