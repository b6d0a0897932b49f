"""Flat rows from each format of an ads analytics reply: an array, a breakdown by targeting type, and a report.

Unknown fields are kept; other formats are refused with msgspec.DecodeError.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from types import GenericAlias
from typing import Any, Final, cast

import msgspec

from pinterest_async_overrides.analytics.rows import decode_rows, row_type, widened
from pinterest_async_overrides.bulk.decode.json_stream import Window, array, arrays
from pinterest_async_overrides.bulk.plan.levels import TARGETING
from pinterest_async_overrides.common.json_values import is_object

_FLAT = re.compile(rb"\s*\[\s*"), re.compile(rb"\s*\]\s*\Z")
_NESTED = re.compile(rb'\s*\{\s*"data"\s*:\s*\[\s*'), re.compile(rb"\s*\]\s*\}\s*\Z")
_TAIL: Final = 64


def flat(body: bytes, columns: Sequence[str]) -> Iterator[list[Any]]:
    """Yield the rows of an array."""
    if (within := _within(body, *_FLAT)) is None:
        raise msgspec.DecodeError("the body is no array of rows")
    yield from array(body, *within, lambda part: decode_rows(part, columns))


def by_targeting(body: bytes, columns: Sequence[str]) -> Iterator[list[Any]]:
    """Yield the rows of a breakdown, each with its TARGETING_TYPE and TARGETING_VALUE."""
    named = tuple(dict.fromkeys((*columns, *TARGETING)))
    if (within := _within(body, *_NESTED)) is not None:
        yield from array(body, *within, lambda part: _of_breakdown(part, named))
        return
    # In another order, or beside something else: seldom enough to be read whole.
    data = msgspec.json.decode(body, type=dict[str, Any]).get("data")
    if not isinstance(data, list):
        raise msgspec.DecodeError("the body has no list of `data`")
    yield _of_breakdown(msgspec.json.encode(data), named)


def of_report(window: Window, columns: Sequence[str], id_column: str | None) -> Iterator[list[Any]]:
    """Yield the rows of a report, which groups them by entity; `id_column` is filled in where a row lacks it."""
    named = tuple(dict.fromkeys((*columns, id_column) if id_column is not None else columns))
    for identity, rows in arrays(window, lambda part: decode_rows(part, named)):
        if id_column is not None:
            for row in rows:
                if getattr(row, id_column, msgspec.UNSET) is msgspec.UNSET:
                    msgspec.structs.force_setattr(row, id_column, identity)
        yield rows


def check_whole(body: bytes, *, nested: bool) -> None:
    """Raise msgspec.DecodeError for a body that is truncated or is no JSON of rows, without decoding it.

    A complete body begins and ends as its format does; no row contains that ending.
    """
    if _within(body, *(_NESTED if nested else _FLAT)) is None:
        expected: Any = dict[str, Any] if nested else list[dict[str, Any]]
        msgspec.json.decode(body, type=expected)


def _within(body: bytes, opening: re.Pattern[bytes], closing: re.Pattern[bytes]) -> tuple[int, int] | None:
    """Return where the objects of an array begin and end; None for a body of another format."""
    opened, closed = opening.match(body), closing.search(body, max(len(body) - _TAIL, 0))
    if opened is None or closed is None:
        return None
    start, end = opened.end(), closed.start()
    if start < end and not (body[start : start + 1] == b"{" and body[end - 1 : end] == b"}"):
        return None
    return start, max(start, end)


@lru_cache(maxsize=64)
def _breakdown(columns: tuple[str, ...]) -> msgspec.json.Decoder[list[Any]]:
    text = str | int | float | bool | None
    fields = [("targeting_type", text), ("targeting_value", text), ("metrics", row_type(columns))]
    of_one = msgspec.defstruct("Breakdown", fields, frozen=True, forbid_unknown_fields=True, gc=False)
    return msgspec.json.Decoder(cast("type[list[Any]]", GenericAlias(list, (of_one,))))


def _of_breakdown(part: bytes, columns: tuple[str, ...]) -> list[Any]:
    fill = msgspec.structs.force_setattr
    try:
        found = _breakdown(columns).decode(part)
    except msgspec.ValidationError:
        return widened([_joined(one) for one in msgspec.json.decode(part, type=list[dict[str, Any]])], columns)
    rows: list[Any] = []
    for one in found:
        row = one.metrics
        fill(row, "TARGETING_TYPE", one.targeting_type)
        fill(row, "TARGETING_VALUE", one.targeting_value)
        rows.append(row)
    return rows


def _joined(one: dict[str, Any]) -> dict[str, Any]:
    """Return an unexpected value of a breakdown as a row that has all of it."""
    rest = dict(one)
    metrics: Any = rest.pop("metrics", None)
    row = dict(metrics or {}) if metrics is None or is_object(metrics) else {"metrics": metrics}
    named = {upper: rest.pop(upper.lower()) for upper in TARGETING if upper.lower() in rest}
    return row | rest | named
