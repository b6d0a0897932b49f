"""Sums up analytics rows by day, ad account and entity as they pass; it keeps sums and no rows: memory stays flat."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

TOP: Final = 20
"""How many entities are kept: those that spent most, and of those that spent nothing, the most seen."""


class Row(NamedTuple):
    """What of a row is summed up. `spend` is in units of the `currency`; what a row lacks is empty or 0."""

    account: str
    entity: str
    day: str
    currency: str
    spend: float
    impressions: float


@dataclass(slots=True)
class Sums:
    """What some rows come to."""

    rows: int = 0
    spend: float = 0.0
    impressions: float = 0.0

    def add(self, spend: float, impressions: float, rows: int = 1) -> None:
        """Count rows with these amounts."""
        self.rows += rows
        self.spend += spend
        self.impressions += impressions

    @property
    def rank(self) -> tuple[float, float]:
        """What the greater of two has more of."""
        return self.spend, self.impressions


class Entity(NamedTuple):
    """One entity, with the ad account that it belongs to."""

    account: str
    entity: str
    currency: str


@dataclass(slots=True)
class Tally:
    """The sums of a pull. Amounts of different currencies are never added up: each has sums of its own.

    Rows should come account by account, as pulls write them: then what is kept of entities is those of one ad account
    and the `TOP` of all before it.
    """

    by_day: dict[tuple[str, str], Sums] = field(default_factory=lambda: defaultdict(Sums))
    by_account: dict[tuple[str, str], Sums] = field(default_factory=lambda: defaultdict(Sums))
    _top: list[tuple[Entity, Sums]] = field(default_factory=list[tuple[Entity, Sums]])
    _account: str = ""
    _entities: dict[tuple[str, str], Sums] = field(default_factory=lambda: defaultdict(Sums))

    def take(self, rows: Iterable[Row]) -> None:
        """Count rows."""
        account, currency, of_account = "", "", Sums()
        known = False
        for row in rows:
            if not known or row[0] != account or row[3] != currency:
                known, account, currency = True, row[0], row[3]
                if account != self._account:
                    self._fold()
                    self._account = account
                of_account = self.by_account[account, currency]
            _, entity, day, _, spend, impressions = row
            of_account.add(spend, impressions)
            if day:
                self.by_day[day, currency].add(spend, impressions)
            if entity:
                self._entities[entity, currency].add(spend, impressions)

    def top(self) -> list[tuple[Entity, Sums]]:
        """Return the entities that stand out, the greatest first."""
        self._fold()
        return list(self._top)

    @property
    def by_currency(self) -> dict[str, Sums]:
        """What all ad accounts of a currency come to."""
        found: dict[str, Sums] = defaultdict(Sums)
        for (_, currency), sums in self.by_account.items():
            found[currency].add(sums.spend, sums.impressions, sums.rows)
        return found

    @property
    def rows(self) -> int:
        """How many rows were counted."""
        return sum(sums.rows for sums in self.by_account.values())

    @property
    def impressions(self) -> float:
        """The impressions of all rows."""
        return sum(sums.impressions for sums in self.by_account.values())

    def _fold(self) -> None:
        ranked = ((Entity(self._account, *key), sums) for key, sums in self._entities.items())
        self._top = heapq.nlargest(TOP, (*self._top, *ranked), key=lambda each: each[1].rank)
        self._entities.clear()
