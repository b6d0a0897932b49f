"""Errors of bulk pulls, and the record of a chunk that failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Self

import msgspec

from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.errors import PinterestError


class DestinationError(PinterestError):
    """Rows could not be written: the disk is full, or the destination refuses them. Final files are complete."""

    GO_ON: Final = "no half-written file stands under a final name, and the same pull run again continues from here"


class LedgerError(PinterestError):
    """The destination's ledger cannot be used: it is torn, locked, of other settings, or not of these files.

    Nothing was changed. The message says what to do.
    """


class LedgerBusy(LedgerError):
    """Another process is pulling to the same destination. `holder` says which, as far as it is known."""

    def __init__(self, message: str, holder: str = "") -> None:
        super().__init__(message)
        self.holder = holder

    def __reduce__(self) -> tuple[type[LedgerBusy], tuple[str, str]]:
        return type(self), (str(self), self.holder)


class ReportError(PinterestError):
    """A report did not arrive after several tries.

    `state` is its last state ("FINISHED" where there was no link), `token` is the report's, `ad_account_id` its ad
    account.
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
    """A cluster's scheduler is gone, or has dropped the work; run the same pull again to continue."""


class EntityError(PinterestError):
    """Pinterest's reply has no numbers for an entity that was asked for: an error in their place, null, or nothing."""


UNREADABLE: Final = (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError, LookupError, MemoryError)
"""What reading or writing malformed values of a reply raises."""


@dataclass(frozen=True, slots=True)
class ChunkFailure:
    """A part of a pull that could not be fetched: ad account, days, and why.

    `key` is the chunk's; `entities` is how many entities it is about, 0 for all of the ad account or none, and `ids`
    names them where they are not all of the chunk's. `error` is what was raised for it in the end, as text, and `kind`
    the name of its class.
    """

    key: str
    ad_account_id: str | None
    start: date
    end: date
    entities: int
    kind: str
    error: str
    ids: tuple[str, ...] = ()

    @classmethod
    def of(cls, chunk: Chunk, error: BaseException) -> Self:
        """Return the record of a chunk that failed with this error."""
        return cls(chunk.key, chunk.account, chunk.start, chunk.end, len(chunk.ids), type(error).__name__, str(error))

    @classmethod
    def of_entities(cls, chunk: Chunk, ids: Sequence[str], error: BaseException) -> Self:
        """Return the record of some entities of a chunk; the others were fetched."""
        kind, message = type(error).__name__, str(error)
        return cls(chunk.key, chunk.account, chunk.start, chunk.end, len(ids), kind, message, tuple(ids))

    def __str__(self) -> str:
        subject = f"ad account {self.ad_account_id}" if self.ad_account_id else "the user's account"
        which = f", {_listed(self.ids)}" if self.ids else ""
        return f"{subject}{which}, {self.start} to {self.end}: {self.kind}: {self.error}"


class IncompletePull(PinterestError):
    """Some chunks of a pull could not be fetched; all other rows were returned. `failed` names them.

    `table` has the other rows where all were to be in memory as an Arrow table; a pickle leaves it out.
    """

    def __init__(self, failed: tuple[ChunkFailure, ...], table: Any = None) -> None:
        first = f"; the first: {failed[0]}" if failed else ""
        super().__init__(f"{len(failed)} parts of the pull could not be fetched{first}")
        self.failed, self.table = failed, table

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.failed,)


def _listed(ids: Sequence[str], most: int = 5) -> str:
    more = f" and {len(ids) - most} more" if len(ids) > most else ""
    return f"id {', '.join(ids[:most])}{more}"


def _remade(cls: type[ReportError], args: tuple[Any, ...], state: dict[str, Any]) -> ReportError:
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(state)
    return error
