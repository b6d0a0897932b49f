"""Input and output of a rule: an entity with its metrics, and a decision. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pinterest_async_overrides.common.json_values import is_object
from pinterest_async_overrides.workflows.money import Money

SPEND = "SPEND_IN_MICRO_DOLLAR"


class Decision(NamedTuple):
    """Decision of a rule: fields to change, and the reason.

    A rule may also return a plain tuple of the two, a dict of fields, or None for no change.
    """

    fields: Mapping[str, Any]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """One campaign, ad group or ad. `row` has its fields by wire name; `days` its metrics by day, oldest first (days
    without any are not among them); `metrics` the sums of all days, 0 for a column that no day has."""

    entity: str
    ad_account_id: str
    id: str
    name: str
    status: str | None
    currency: str | None
    row: Mapping[str, Any]
    days: Sequence[Mapping[str, Any]]
    metrics: Mapping[str, Any]

    @property
    def spend(self) -> Money:
        """Total spend over the days. Raises ValueError if the currency is unknown."""
        return self.money(self.metrics.get(SPEND, 0))

    def money(self, micros: Any) -> Money:
        """Convert micros of a field or column to money of the account: `c.money(c.row["daily_spend_cap"])`; None is
        zero."""
        return Money(micros=int(micros or 0), currency=self.currency or "")


def sums(days: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> dict[str, Any]:
    """Return the sum of each column over all days."""
    return {name: sum(day.get(name) or 0 for day in days) for name in columns}


def decision(given: Any) -> Decision | None:
    """Normalize the return value of a rule. Raises TypeError for an invalid one."""
    if given is None:
        return None
    if is_object(given):
        return Decision(given)
    if isinstance(given, Decision):
        return given
    match given:
        case (fields, str(reason)) if is_object(fields):
            return Decision(fields, reason)
        case _:
            pass
    raise TypeError(f"a rule returns None, a dict of fields or (fields, reason), not {given!r}")
