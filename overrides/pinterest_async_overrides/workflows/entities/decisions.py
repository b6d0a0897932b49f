"""Decisions about one entity: skip, refuse or send a change, and matching by name. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pinterest_async_overrides.common.json_values import is_object
from pinterest_async_overrides.workflows.entities.kinds import FINAL, Kind
from pinterest_async_overrides.workflows.fields import CAPS
from pinterest_async_overrides.workflows.verdict import Verdict

Row = Mapping[str, Any]


def before_sending(kind: Kind, present: Row | None, target: Row, expected: Row | None = None) -> Verdict | None:
    """Return the verdict on a change that need not or must not be sent, None if it is to be sent.

    `expected` holds the values that the change was planned on; the change is refused if they have changed since.
    """
    if present is None:
        return Verdict("refused", message=f"no such {kind.words} in this ad account", hint="look at the id and account")
    status = present.get("status")
    if is_so(present, target):
        return Verdict("done", summary(present))
    if moved := [name for name, value in (expected or {}).items() if not same(present.get(name), value)]:
        changes = ", ".join(f"{name} was {(expected or {})[name]}, is {present.get(name)}" for name in moved)
        return Verdict("refused", message=f"it moved since it was planned: {changes}", hint="plan it again")
    if status in FINAL:
        return Verdict(
            "refused",
            message=f"the {kind.words} is {status}, which is final",
            hint=f"make a new {kind.words}; an archived one cannot come back",
        )
    merged = {**present, **target}
    if kind.name == "campaign" and any(target.get(cap) for cap in CAPS) and all(merged.get(cap) for cap in CAPS):
        other = CAPS[1] if target.get(CAPS[0]) else CAPS[0]
        return Verdict(
            "refused",
            message=f"{CAPS[0]} and {CAPS[1]} exclude each other, and {other} is set",
            hint=f"clear {other} in the same change: {other}=None",
        )
    return None


def is_so(present: Row, target: Row) -> bool:
    """Return whether an entity already has every wanted value."""
    return all(same(present.get(name), value) for name, value in target.items())


def same(present: Any, target: Any) -> bool:
    """Return whether two field values are equal; ids and micros may be numbers or strings."""
    if present == target:
        return True
    if is_object(present) and is_object(target):
        return all(same(present.get(name), value) for name, value in target.items())
    return type(present) in (str, int) and type(target) in (str, int) and str(present) == str(target)


def summary(row: Row) -> dict[str, Any]:
    """Return the fields of an entity that an outcome keeps; few, since there may be many entities."""
    return {name: row.get(name) for name in ("id", "name", "status")}


def key_of(kind: Kind, item: Row) -> str:
    """Return the key of a new entity: its name, prefixed by its parent's id."""
    name = str(item.get("name"))
    return name if kind.parent is None else f"{item.get(kind.parent)}/{name}"


def match(kind: Kind, found: Sequence[Row]) -> Verdict | None:
    """Return the verdict on a new entity given the existing ones of its name, None if it is to be created."""
    living = [row for row in found if row.get("status") not in FINAL]
    if not living:
        return None
    if len(living) == 1:
        return Verdict("done", dict(living[0]))
    ids = ", ".join(str(row.get("id")) for row in living[:5])
    return Verdict(
        "refused",
        message=f"{len(living)} of that name exist ({ids}), so the name does not say which is meant",
        hint=f"give the {kind.words} a name of its own, or rename the others",
    )
