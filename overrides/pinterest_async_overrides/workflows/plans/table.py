"""Text table of a plan; control characters are masked, so that names cannot steer a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from pinterest_async_overrides.workflows.fields import is_money
from pinterest_async_overrides.workflows.money import from_micros
from pinterest_async_overrides.workflows.plans.change import Change

_HEAD: Final = ("entity", "id", "name", "field", "before", "after", "money", "reason")
_WIDEST: Final = 40


def table(changes: Sequence[Change]) -> str:
    """Format one line per changed field, below a header."""
    rows: list[tuple[str, ...]] = [_HEAD]
    for change in changes:
        money = "; ".join(map(str, change.effects))
        for name in change.after:
            row = (change.entity, change.id, change.name, name, _value(change.before, name), _value(change.after, name))
            rows.append((*row, money, change.reason))
            money = ""
    cells = [[_cell(text) for text in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in cells)


def _value(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if value is None:
        return "none"
    if is_money(name) and isinstance(value, int):
        return f"{from_micros(value):,f}"
    return str(value)


def _cell(text: str) -> str:
    shown = "".join(character if character.isprintable() else "?" for character in text)
    return shown if len(shown) <= _WIDEST else f"{shown[: _WIDEST - 1]}…"
