"""JSON texts cut between their rows: every row comes once, wherever the cuts fall and whatever the strings hold."""

from __future__ import annotations

import io
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinterest_async_overrides.bulk.decode.json_stream import Window, array, arrays

# What parts rows, and what ends an array, may stand in a string as well.
CUTS = st.sampled_from(['},{"a":1', "}]", "},", '"', "\\", "[US] x", "}", "]"])
TEXT = st.one_of(st.text(), st.lists(CUTS).map("".join))
NESTED = st.lists(st.fixed_dictionaries({"b": TEXT}), max_size=2)
VALUE = st.one_of(st.none(), st.integers(-(2**53), 2**53), TEXT, NESTED)
ROW = st.dictionaries(st.one_of(st.sampled_from(["a", "DATE"]), TEXT), VALUE, max_size=4)
PIECE = st.sampled_from([1, 7, 40, 1000, 10**6])
INDENT = st.sampled_from([0, 1])
FEW = settings(max_examples=40)


def decode(part: bytes) -> list[dict[str, Any]]:
    return msgspec.json.decode(part, type=list[dict[str, Any]])


def text_of(value: Any, indent: int) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=indent)


@FEW
@given(st.lists(ROW, max_size=30), PIECE, INDENT)
def test_an_array_comes_back_whole(rows: list[dict[str, Any]], piece: int, indent: int) -> None:
    body = text_of(rows, indent)
    start, end = body.index(b"[") + 1, body.rindex(b"]")
    parts = list(array(body, start, end, decode, piece)) if rows else []
    assert [row for part in parts for row in part] == rows


@FEW
@given(st.dictionaries(TEXT, st.lists(ROW, max_size=12), max_size=8), PIECE, INDENT)
def test_an_object_of_arrays_comes_back_whole(told: dict[str, list[Any]], piece: int, indent: int) -> None:
    found: dict[str, list[Any]] = {}
    for key, part in arrays(Window(io.BytesIO(text_of(told, indent)).read, piece), decode):
        found.setdefault(key, []).extend(part)
    assert found == {key: rows for key, rows in told.items() if rows}


@FEW
@given(st.dictionaries(TEXT, st.lists(ROW, max_size=4), min_size=1, max_size=4), st.floats(0, 1, exclude_max=True))
def test_a_text_that_breaks_off_is_refused(told: dict[str, list[Any]], where: float) -> None:
    body = text_of(told, 0)
    with pytest.raises(msgspec.DecodeError):
        list(arrays(Window(io.BytesIO(body[: int(len(body) * where)]).read, 64), decode))


def test_large_arrays_come_in_pieces() -> None:
    rows = [{"a": number, "name": "x" * 90} for number in range(5000)]
    body = msgspec.json.encode(rows)
    sizes = [len(part) for part in array(body, 1, len(body) - 1, decode, 10_000)]
    assert sum(sizes) == 5000
    assert max(sizes) <= 101
    window = Window(io.BytesIO(msgspec.json.encode({"1": rows, "2": rows[:3]})).read, 10_000)
    held = 0
    for _, part in arrays(window, decode):
        held = max(held, len(window.text))
        assert len(part) <= 101
    assert held < 50_000


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"<html>", b'{"a":1}', b'{"a":[1]}', b'{"a":[{}', b'{"a":[]', b"{}{", b'{"a":"x"}']
)
def test_what_is_no_object_of_arrays_is_refused(body: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        list(arrays(Window(io.BytesIO(body).read), decode))


def test_nothing_is_nothing() -> None:
    for body in (b"{}", b' { "a" : null , "b" : [ ] } \n'):
        assert not list(arrays(Window(io.BytesIO(body).read), decode))


def test_an_array_that_holds_no_rows_ends_after_some_guesses() -> None:
    body = b'{"1":[' + b'{"a":[{"b":"}]"},}]' * 5000 + b"]}"
    with pytest.raises(msgspec.DecodeError):
        list(arrays(Window(io.BytesIO(body).read), decode))
