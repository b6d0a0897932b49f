"""Existing rows that a run replaces: those that its chunks have requested again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.windows import first_of_period, months_between


@dataclass(frozen=True, slots=True)
class Span:
    """Some entities of an ad account, None for all of them, between two days, both included."""

    first: date
    last: date
    ids: frozenset[str] | None


class Coverage:
    """Rows covered by some chunks of one query, by ad account ("" for a user's own Pins).

    `id_column` and `day_column` are the names of their columns in the output; None for rows of no entity.
    """

    def __init__(self, query: AnalyticsQuery, chunks: Iterable[Chunk]) -> None:
        self.dated = query.granularity != "TOTAL"
        column = query.level.id_column if query.level.ids is not None else None
        self.id_column = query.name(column) if column is not None else None
        self.day_column = query.name("DATE")
        found: dict[str, dict[tuple[date, date], set[str] | None]] = {}
        for chunk in chunks:
            days = first_of_period(chunk.start, query.granularity), chunk.end
            of_account = found.setdefault(chunk.account or "", {})
            known = of_account.setdefault(days, set())
            if not chunk.ids or known is None:
                of_account[days] = None
            else:
                known.update(chunk.ids)
        self._spans = {
            account: [Span(*days, None if ids is None else frozenset(ids)) for days, ids in spans.items()]
            for account, spans in found.items()
        }

    @property
    def accounts(self) -> list[str]:
        return list(self._spans)

    def spans(self, account: str) -> list[Span]:
        return self._spans.get(account, [])

    def covers(self, account: str, entity: Any, day: Any) -> bool:
        """Return whether a row of this entity and day (YYYY-MM-DD) was requested again. A row without either counts as
        covered.
        """
        for span in self.spans(account):
            within = not self.dated or not day or span.first.isoformat() <= str(day) <= span.last.isoformat()
            if within and (span.ids is None or not entity or str(entity) in span.ids):
                return True
        return False

    def months(self, account: str) -> set[str]:
        """Return the months, YYYY-MM, in which rows were requested again."""
        spans = self.spans(account)
        return {f"{first:%Y-%m}" for span in spans for first, _ in months_between(span.first, span.last)}
