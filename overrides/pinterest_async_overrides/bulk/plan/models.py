"""Plan of a pull: its chunks, its requests by rate limit category, and the least time they take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

import msgspec


class Chunk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one call or one report answers: some entities of one ad account, between two days.

    `key` identifies it within its plan, sorts in the plan's order, and is a valid file name. `account` is None for a
    user's own Pins. No `ids` means all of the ad account.
    """

    key: str
    account: str | None
    ids: tuple[str, ...]
    start: date
    end: date
    by: Literal["call", "report"]
    rows: int
    """The most rows that can come, for a breakdown at a guess; 0 where it is not known."""


class Cost(msgspec.Struct, frozen=True):
    """Requests against one rate limit category, and the least seconds that its quota makes them take."""

    category: str
    requests: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be requested. `str(plan)` is a table of it.

    `found` says whether the entities are known: where they are still to be listed, `chunks` is empty for those ad
    accounts, and `costs` counts what is certain. `approximate` says that reports are among the chunks, whose polls can
    only be estimated, or that `rows` is an estimate, as it is for a breakdown. `seconds` is the least time in all, with
    quotas and round trips counted.
    """

    chunks: tuple[Chunk, ...]
    costs: tuple[Cost, ...]
    accounts: int | None
    entities: int
    rows: int
    seconds: float
    found: bool
    approximate: bool

    @property
    def requests(self) -> Mapping[str, int]:
        """Requests by rate limit category."""
        return {cost.category: cost.requests for cost in self.costs}

    def __str__(self) -> str:
        about = "about " if self.approximate else "" if self.found else "at least "
        lines = [f"{'rate limit category':<24}{'requests':>10}{'quota takes':>14}"]
        lines += [f"{cost.category:<24}{cost.requests:>10,}{duration(cost.seconds):>14}" for cost in self.costs]
        accounts = "every ad account of the token" if self.accounts is None else f"{self.accounts:,} ad accounts"
        reports = sum(chunk.by == "report" for chunk in self.chunks)
        lines.append(
            f"{accounts}, {self.entities:,} entities, {len(self.chunks) - reports:,} calls and {reports:,} reports "
            f"for at most {self.rows:,} rows; {about}{duration(self.seconds)}"
        )
        if not self.found:
            lines.append("Not all is known yet: `await pull.discover()` lists what there is and makes the plan exact.")
        return "\n".join(lines)


def duration(seconds: float) -> str:
    """Return seconds as people read them."""
    if seconds < 120:
        return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.1f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"
