"""One planned change of an entity: what it is, what it is to be, why, and what that does to the money spent."""

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
    """What a change does to what may be spent at most: so much more, or less below zero, a day or in total.

    `per` says of what: "a day", "in total", "a bid", or "a budget" whose span is not known.
    """

    amount: Money
    per: Per

    def __str__(self) -> str:
        sign = "+" if self.amount.micros > 0 else ""
        return f"{sign}{self.amount} {self.per}"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: fields of one entity, `before` as they were read and `after` as they are to be, by wire name.

    `entity` is "campaign", "ad_group" or "ad". `effects` is what it does to the money, in the account's currency.
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
        """Whether it can be taken back: not where the entity becomes archived."""
        return self.after.get("status") not in FINAL

    def reversed(self) -> Change:
        """The change that takes it back."""
        reason = f"undo: {self.reason}" if self.reason else "undo"
        effects = tuple(Effect(-effect.amount, effect.per) for effect in self.effects)
        return Change(self.entity, self.ad_account_id, self.id, self.name, self.after, self.before, reason, effects)

    def __str__(self) -> str:
        fields = ", ".join(f"{name} {self.before.get(name)} -> {value}" for name, value in self.after.items())
        return f"{self.entity} {self.id} {self.name!r}: {fields}{f' ({self.reason})' if self.reason else ''}"


def effects(row: Mapping[str, Any], after: Mapping[str, Any], currency: str | None) -> tuple[Effect, ...]:
    """What a change of an entity does to what may be spent: its caps and bids, and all of them where its status turns
    from spending to not spending or back. None is known without a currency, and for an ad, which has no budget."""
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
