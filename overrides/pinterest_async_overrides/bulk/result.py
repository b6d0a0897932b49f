"""Result of a pull."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pinterest_async_overrides.bulk.errors import ChunkFailure, IncompletePull
from pinterest_async_overrides.bulk.ledger.coverage import Hole
from pinterest_async_overrides.bulk.plan.models import duration


@dataclass(frozen=True, slots=True)
class PullResult:
    """Result of a pull: `rows` written and `requests` made by this run, lists and repeats counted; the `chunks` (calls
    and reports) that are there now, of which `resumed` were there before; those that `failed`; `seconds`.

    `undeclared` counts values of columns that nobody asked for, by column: typed files have no place for them.
    `misfits` counts values that did not fit the type of their column, by column: they are null in the files, and the
    ledger has them. `holes` are all days that the destination lacks although a run asked for them, each with its
    reason, those that can no longer be pulled included.
    """

    rows: int
    requests: int
    chunks: int
    seconds: float
    failed: tuple[ChunkFailure, ...] = ()
    resumed: int = 0
    undeclared: Mapping[str, int] = field(default_factory=dict[str, int])
    misfits: Mapping[str, int] = field(default_factory=dict[str, int])
    holes: tuple[Hole, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether every chunk is there."""
        return not self.failed

    def raise_for_failures(self) -> None:
        """Raise IncompletePull unless every chunk is there."""
        if self.failed:
            raise IncompletePull(self.failed)

    def __str__(self) -> str:
        failed = f", {len(self.failed):,} FAILED" if self.failed else ""
        resumed = f" ({self.resumed:,} of an earlier run)" if self.resumed else ""
        return (
            f"{self.rows:,} rows, {self.chunks:,} chunks{resumed}{failed}, {self.requests:,} requests, "
            f"{duration(self.seconds)}"
        )
