"""Failure policy: whether a failed chunk is fetched again, reported, or ends the pull. No I/O."""

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
    """Return whether every other chunk would fail too: because of the token, the configuration or a defect."""
    of_all = AuthenticationError | ReauthorizationRequired | ConfigurationError | DestinationError
    return isinstance(error, of_all | RateLimiterUnavailable | SchedulerLost) or not isinstance(error, PinterestError)


def worth_another_try(error: BaseException) -> bool:
    """Return whether a failed chunk is fetched again after the others."""
    if isinstance(error, RateLimitError):
        return "spam" not in error.message.lower()
    if isinstance(error, BadRequestError):
        # It also comes for days that are well within the window, after calls in quick succession (observed live).
        return error.retry_after is not None or "you can only get data from the last" in error.message.lower()
    return isinstance(error, ServerError | TransportError | DecodeError)


def rest(error: BaseException, in_a_row: int) -> float:
    """Return the seconds to start nothing after consecutive failures, so that an outage does not use up all tries."""
    return min(2.0 ** (in_a_row - 1), 30.0) if isinstance(error, ServerError | TransportError | RateLimitError) else 0.0
