"""Decoder of analytics rows: into Structs made for the requested columns.

A row of metrics has no type of its own in the contract: its columns are what the caller names. A Struct with just
those fields costs half of what dicts cost. Rows that hold more than was asked for, or a value that is no number, take
a slower way that keeps everything.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from types import GenericAlias
from typing import Any, cast

import msgspec

from pinterest_async_overrides.analytics.columns import IDENTIFIERS, kind

_ABSENT = msgspec.UNSET


@lru_cache(maxsize=64)
def row_type(columns: tuple[str, ...], names: tuple[str, ...] = IDENTIFIERS) -> type[msgspec.Struct]:
    """Return a frozen Struct with a field for each of the names and columns; what a row lacks reads as `msgspec.UNSET`.

    So does an identifier that is not among the names. Identifiers and words are what JSON has but for lists and
    objects, metrics int, float or None, what is neither is anything: all as they came. Raises ValueError for a column
    that is no name.
    """
    if invalid := [column for column in columns if not _is_name(column)]:
        raise ValueError(f"{invalid[0]!r} is not the name of a column")
    word = str | int | float | bool | msgspec.UnsetType | None
    metric = int | float | msgspec.UnsetType | None
    expected = {name: word if kind(name) in {"date", "text"} else metric for name in (*IDENTIFIERS, *columns)}
    fields = [(name, expected.get(name, Any), _ABSENT) for name in dict.fromkeys((*names, *columns))]
    return msgspec.defstruct(
        "AnalyticsRow",
        fields,
        namespace={name: _ABSENT for name in IDENTIFIERS if name not in {*names, *columns}},
        frozen=True,
        forbid_unknown_fields=True,
        gc=False,
        kw_only=True,
    )


def decode_rows(body: bytes, columns: Sequence[str]) -> list[Any]:
    """Return the rows of an analytics reply, a bare JSON array, as Structs of a `row_type` of the columns.

    Where a row has more than the first one, or a value that is no number, all are of a Struct that has those too, with
    every value as it came. Raises msgspec.DecodeError where the body is no JSON array of objects.
    """
    try:
        return _decoder(tuple(columns), _names(body)).decode(body)
    except msgspec.ValidationError:
        return widened(msgspec.json.decode(body, type=list[dict[str, Any]]), columns)


def as_dicts(rows: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Yield the rows as JSON objects."""
    for row in rows:
        wire = getattr(row, "__wire_names__", None)
        if wire is None:
            yield msgspec.to_builtins(row)  # leaves out what is UNSET
        else:
            given = zip(row.__struct_fields__, wire, strict=True)
            yield {wire: value for name, wire in given if (value := getattr(row, name)) is not _ABSENT}


@lru_cache(maxsize=64)
def _decoder(columns: tuple[str, ...], names: tuple[str, ...]) -> msgspec.json.Decoder[list[Any]]:
    # A list of a Struct that is made at run time has no static type.
    return msgspec.json.Decoder(cast("type[list[Any]]", GenericAlias(list, (row_type(columns, names),))))


def _names(body: bytes) -> tuple[str, ...]:
    """Return the names in the first row. The others have the same, in this order: a Struct of just these is filled
    fastest.
    """
    start = body.find(b"{")
    try:
        first = msgspec.json.decode(body[start : body.find(b"}", start) + 1], type=dict[str, msgspec.Raw])
    except msgspec.DecodeError:
        return IDENTIFIERS
    return tuple(name for name in first if _is_name(name))


def widened(rows: list[dict[str, Any]], columns: Sequence[str]) -> list[Any]:
    """Return rows that are objects already as Structs that have all their fields beside the columns."""
    found = dict.fromkeys((*IDENTIFIERS, *columns))
    for row in rows:
        found.update(dict.fromkeys(row))
    # What is no name in Python gets one; in `as_dicts` it is what it was.
    names = {wire: wire if _is_name(wire) else f"_{number}" for number, wire in enumerate(found)}
    made = _wide_type(tuple(names), tuple(names.values()))
    return [made(**{names[wire]: value for wire, value in row.items()}) for row in rows]


@lru_cache(maxsize=64)
def _wide_type(wire: tuple[str, ...], names: tuple[str, ...]) -> type[msgspec.Struct]:
    fields = [(name, Any, _ABSENT) for name in names]
    return msgspec.defstruct("AnalyticsRow", fields, frozen=True, kw_only=True, namespace={"__wire_names__": wire})


def _is_name(wire: str) -> bool:
    return wire.isidentifier() and not keyword.iskeyword(wire) and not wire.startswith("_")
