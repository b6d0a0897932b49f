"""JSON format of a plan: atomic writes, exact and strict reads."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from pinterest_async_overrides.workflows.entities.kinds import KINDS
from pinterest_async_overrides.workflows.errors import PlanError
from pinterest_async_overrides.workflows.money import Money
from pinterest_async_overrides.workflows.plans.change import Change, Effect, Per

_VERSION: Final = 1


class _Effect(msgspec.Struct, forbid_unknown_fields=True):
    micros: int
    currency: str
    per: Per


class _Change(msgspec.Struct, forbid_unknown_fields=True):
    entity: str
    ad_account_id: str
    id: str
    name: str
    before: dict[str, Any]
    after: dict[str, Any]
    reason: str
    effects: list[_Effect]


class _Plan(msgspec.Struct, forbid_unknown_fields=True):
    pinterest_async_plan: int
    made_at: float
    changes: list[_Change]


def encode(changes: Sequence[Change], made_at: float) -> bytes:
    """Serialize a plan."""
    rows = [
        _Change(
            change.entity,
            change.ad_account_id,
            change.id,
            change.name,
            dict(change.before),
            dict(change.after),
            change.reason,
            [_Effect(effect.amount.micros, effect.amount.currency, effect.per) for effect in change.effects],
        )
        for change in changes
    ]
    return msgspec.json.format(msgspec.json.encode(_Plan(_VERSION, made_at, rows)), indent=1) + b"\n"


def decode(data: bytes | str) -> tuple[list[Change], float]:
    """Deserialize a plan: its changes and creation time. Raises PlanError for invalid data."""
    try:
        plan = msgspec.json.decode(data, type=_Plan)
        if plan.pinterest_async_plan != _VERSION:
            raise ValueError(f"its version is {plan.pinterest_async_plan}, not {_VERSION}")
        changes = [
            Change(
                row.entity,
                row.ad_account_id,
                row.id,
                row.name,
                row.before,
                row.after,
                row.reason,
                tuple(Effect(Money(micros=each.micros, currency=each.currency), each.per) for each in row.effects),
            )
            for row in plan.changes
        ]
        _check(changes)
    except (msgspec.MsgspecError, ValueError) as error:
        raise PlanError(f"this is no plan that can be applied: {error}") from error
    return changes, plan.made_at


def write(path: str | os.PathLike[str], data: bytes) -> Path:
    """Write a file atomically: to a temporary name, then rename."""
    target = Path(path)
    aside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with aside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    finally:
        aside.unlink(missing_ok=True)
    return target


def _check(changes: Sequence[Change]) -> None:
    seen: set[tuple[str, str, str]] = set()
    for change in changes:
        if change.entity not in KINDS:
            raise ValueError(f"no entity is called {change.entity!r}")
        if not (change.id.isascii() and change.id.isdecimal() and change.ad_account_id.isdecimal()):
            raise ValueError(f"{change.id!r} of ad account {change.ad_account_id!r} is no id")
        if not change.after or change.before.keys() != change.after.keys():
            raise ValueError(f"{change.entity} {change.id}: before and after are of different fields")
        key = (change.ad_account_id, change.entity, change.id)
        if key in seen:
            raise ValueError(f"{change.entity} {change.id} is changed twice")
        seen.add(key)
