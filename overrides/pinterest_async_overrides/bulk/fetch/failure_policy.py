"""What can go wrong in a pull, and what is done about it: asked for once more, reported, or the end of the pull."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Self

from pinterest_async_overrides.bulk.output.staging import DestinationError
from pinterest_async_overrides.bulk.plan.models import Chunk
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


class ReportError(PinterestError):
    """A report that did not come, however often it was asked for.

    `state` is what Pinterest last said of it ("FINISHED" where it gave no link), `token` the report's, `ad_account_id`
    whose it was to be.
    """

    def __init__(
        self, message: str, *, state: str | None = None, token: str | None = None, ad_account_id: str | None = None
    ) -> None:
        super().__init__(message)
        self.state, self.token, self.ad_account_id = state, token, ad_account_id

    def __reduce__(self) -> tuple[Any, ...]:
        return _remade, (type(self), self.args, dict(vars(self)))


class WorkersLost(PinterestError):
    """Several workers of a cluster were lost one after the other while they had the same chunk."""


class SchedulerLost(PinterestError):
    """A cluster's scheduler is gone, or has dropped the work; the same pull run again goes on from there."""


@dataclass(frozen=True, slots=True)
class ChunkFailure:
    """A part of a pull that could not be had: whose, which days, and why.

    `key` is the chunk's; `entities` is how many entities it is about, 0 for all of the ad account or none. `error` is
    what was raised for it in the end, as text, and `kind` the name of its class.
    """

    key: str
    ad_account_id: str | None
    start: date
    end: date
    entities: int
    kind: str
    error: str

    @classmethod
    def of(cls, chunk: Chunk, error: BaseException) -> Self:
        return cls(chunk.key, chunk.account, chunk.start, chunk.end, len(chunk.ids), type(error).__name__, str(error))

    def __str__(self) -> str:
        whose = f"ad account {self.ad_account_id}" if self.ad_account_id else "the user's account"
        return f"{whose}, {self.start} to {self.end}: {self.kind}: {self.error}"


class IncompletePull(PinterestError):
    """Some chunks of a pull could not be had; all other rows were handed over. `failed` names them.

    `table` holds the others as an Arrow table where they were all to be in memory; a pickle leaves it out.
    """

    def __init__(self, failed: tuple[ChunkFailure, ...], table: Any = None) -> None:
        first = f"; the first: {failed[0]}" if failed else ""
        super().__init__(f"{len(failed)} parts of the pull could not be had{first}")
        self.failed, self.table = failed, table

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.failed,)


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


def _remade(cls: type[ReportError], args: tuple[Any, ...], state: dict[str, Any]) -> ReportError:
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(state)
    return error
