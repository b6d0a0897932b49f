"""One planned change of an entity: fields before and after, reason, and effect on spending limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from pinterest_async_overrides.workflows.entities.kinds import FINAL
from pinterest_async_overrides.workflows.fields import is_money
from pinterest_async_overrides.workflows.money import Money

Per = Literal["a day", "in total", "a bid", "a budget"]

_PER: Final[dict[str, Per]] = {
    "daily_spend_cap": "a day",
    "lifetime_spend_cap": "in total",
    "bid_in_micro_currency": "a bid",
}
_BUDGETS: Final[dict[Any, Per]] = {"DAILY": "a day", "LIFETIME": "in total"}
_SPENDS: Final = ("daily_spend_cap", "lifetime_spend_cap", "budget_in_micro_currency")


@dataclass(frozen=True, slots=True)
class Effect:
    """Effect of a change on a spending limit: the difference, negative for a decrease.

    per: "a day", "in total", "a bid", or "a budget" of unknown period.
    """

    amount: Money
    per: Per

    def __str__(self) -> str:
        sign = "+" if self.amount.micros > 0 else ""
        return f"{sign}{self.amount} {self.per}"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one entity.

    entity: "campaign", "ad_group" or "ad".
    before, after: the changed fields by wire name, as read and as wanted.
    effects: effects on spending limits, in the account's currency.
    """

    entity: str
    ad_account_id: str
    id: str
    name: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    reason: str = ""
    effects: tuple[Effect, ...] = ()

    @property
    def undoable(self) -> bool:
        """Whether the change can be undone; archiving cannot."""
        return self.after.get("status") not in FINAL

    def reversed(self) -> Change:
        """Return the inverse change."""
        reason = f"undo: {self.reason}" if self.reason else "undo"
        effects = tuple(Effect(-effect.amount, effect.per) for effect in self.effects)
        return Change(self.entity, self.ad_account_id, self.id, self.name, self.after, self.before, reason, effects)

    def __str__(self) -> str:
        fields = ", ".join(f"{name} {self.before.get(name)} -> {value}" for name, value in self.after.items())
        return f"{self.entity} {self.id} {self.name!r}: {fields}{f' ({self.reason})' if self.reason else ''}"


def effects(row: Mapping[str, Any], after: Mapping[str, Any], currency: str | None) -> tuple[Effect, ...]:
    """Return the effects of a change on the entity's caps, budget and bid.

    A change of status between spending and not spending affects all of its limits. Empty without a currency.
    """
    if currency is None:
        return ()
    merged = {**row, **after}
    found: list[Effect] = []
    turned = ("status" in after) and (_spends(row) != _spends(merged))
    for name in sorted({*_SPENDS, *(name for name in after if is_money(name))}):
        old, new = _micros(row.get(name)), _micros(merged.get(name))
        if turned and name in _SPENDS:
            old, new = old if _spends(row) else 0, new if _spends(merged) else 0
        if ((turned and name in _SPENDS) or name in after) and new != old:
            found.append(Effect(Money(micros=new - old, currency=currency), _per(name, merged)))
    return tuple(found)


def _per(name: str, row: Mapping[str, Any]) -> Per:
    if name == "budget_in_micro_currency":
        return _BUDGETS.get(row.get("budget_type"), "a budget")
    return _PER.get(name, "a budget")


def _spends(row: Mapping[str, Any]) -> bool:
    return row.get("status") == "ACTIVE"


def _micros(value: Any) -> int:
    try:
        return int(value or 0)
    except (TypeError, ValueError):
        return 0
