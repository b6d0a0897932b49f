"""Every shape of answer becomes the rows it holds, as they are, however the answer strays from what was declared."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from pinterest_async_overrides.analytics.rows import as_dicts, row_type
from pinterest_async_overrides.bulk.decode.json_stream import Window
from pinterest_async_overrides.bulk.decode.organic import Body, Numbers
from pinterest_async_overrides.bulk.decode.row_shapes import by_targeting, check_whole, flat, of_report
from pinterest_async_overrides.bulk.fetch.payload import gathered

COLUMNS = ("IMPRESSION_1", "SPEND_IN_DOLLAR")


def dicts(pieces: Iterator[list[Any]]) -> list[dict[str, Any]]:
    return [row for piece in pieces for row in as_dicts(piece)]


@pytest.mark.parametrize(
    "row",
    [
        {"DATE": "2026-01-02", "CAMPAIGN_ID": "1", "IMPRESSION_1": 7, "SPEND_IN_DOLLAR": 1.5},
        {"CAMPAIGN_ID": 12, "IMPRESSION_1": None},
        {"CAMPAIGN_ID": "1", "IMPRESSION_1": "n/a", "SOMETHING_NEW": [{"a": 1}]},
        {},
    ],
)
def test_flat_rows(row: dict[str, Any]) -> None:
    rows = [{"IMPRESSION_1": 1}, row, {"IMPRESSION_1": 2}]
    assert dicts(flat(msgspec.json.encode(rows), COLUMNS)) == rows
    assert dicts(flat(msgspec.json.format(msgspec.json.encode(rows)), COLUMNS)) == rows


def test_a_breakdown_by_targeting_type() -> None:
    metrics = {"DATE": "2026-01-02", "AD_ID": "3", "IMPRESSION_1": 7}
    body = msgspec.json.encode(
        {"data": [{"targeting_type": "GENDER", "targeting_value": "female", "metrics": metrics}] * 2}
    )
    (piece,) = by_targeting(body, COLUMNS)
    assert type(piece[0]) is row_type((*COLUMNS, "TARGETING_TYPE", "TARGETING_VALUE"))
    assert list(as_dicts(piece)) == [metrics | {"TARGETING_TYPE": "GENDER", "TARGETING_VALUE": "female"}] * 2


@pytest.mark.parametrize(
    ("item", "row"),
    [
        (
            {"targeting_type": "AGE", "targeting_value": None, "metrics": {"X": 1}, "more": 2},
            {"X": 1, "more": 2, "TARGETING_TYPE": "AGE", "TARGETING_VALUE": None},
        ),
        ({"targeting_type": "AGE", "metrics": None}, {"TARGETING_TYPE": "AGE"}),
        ({"metrics": [1]}, {"metrics": [1]}),
        ({}, {}),
    ],
)
@pytest.mark.parametrize("beside", [{}, {"bookmark": None}])
def test_a_breakdown_that_strays_loses_nothing(
    item: dict[str, Any], row: dict[str, Any], beside: dict[str, Any]
) -> None:
    assert dicts(by_targeting(msgspec.json.encode({"data": [item], **beside}), COLUMNS)) == [row]


DAYS = [
    {"data_status": "READY", "date": "2026-01-01", "metrics": {"SAVE": 1}},
    {"data_status": "ESTIMATE", "date": "2026-01-02", "metrics": {"SAVE": 2, "NEW": "x"}, "more": 1},
]
SUMS = {"daily_metrics": DAYS, "summary_metrics": {"SAVE": 3}, "lifetime_metrics": {"TOTAL_COMMENTS": 9}}
BY_DAY = [
    {"DATE": "2026-01-01", "DATA_STATUS": "READY", "SAVE": 1},
    {"DATE": "2026-01-02", "DATA_STATUS": "ESTIMATE", "more": 1, "SAVE": 2, "NEW": "x"},
]


def organic(body: bytes, id_column: str | None, *, total: bool) -> Iterator[list[Any]]:
    """The rows of one call's reply."""
    return Numbers([Body(body, lifetime=False)], (), by_entity=bool(id_column)).rows(("SAVE",), id_column, total=total)


def test_organic_numbers_of_pins() -> None:
    eight = {"all": {"daily_metrics": DAYS[:1]}, "x": {"y": 1}}
    body = msgspec.json.encode({"7": {"all": SUMS}, "8": eight, "9": {}, "10": None})
    assert dicts(organic(body, "PIN_ID", total=False)) == [
        *({"PIN_ID": "7"} | row for row in BY_DAY),
        {"PIN_ID": "8"} | BY_DAY[0],
    ]
    assert dicts(organic(body, "PIN_ID", total=True)) == [
        {"PIN_ID": "7", "SAVE": 3, "TOTAL_COMMENTS": 9},
        {"PIN_ID": "8"},
    ]


def test_organic_numbers_of_a_user() -> None:
    body = msgspec.json.encode({"all": SUMS, "WEB": SUMS})
    assert dicts(organic(body, None, total=False)) == BY_DAY + [{"SPLIT": "WEB"} | row for row in BY_DAY]


def test_a_reports_rows_know_whose_they_are() -> None:
    told = {"5": [{"DATE": "2026-01-01", "IMPRESSION_1": 1}], "6": [{"CAMPAIGN_ID": 6, "new": 1}], "7": []}
    text = msgspec.json.encode(told)
    assert dicts(of_report(Window(io.BytesIO(text).read), COLUMNS, "CAMPAIGN_ID")) == [
        {"CAMPAIGN_ID": "5", "DATE": "2026-01-01", "IMPRESSION_1": 1},
        {"CAMPAIGN_ID": 6, "new": 1},
    ]
    assert "CAMPAIGN_ID" not in dicts(of_report(Window(io.BytesIO(text).read), COLUMNS, None))[0]


def test_small_pieces_are_put_together() -> None:
    text = msgspec.json.encode({str(number): [{"IMPRESSION_1": number}] for number in range(2500)})
    pieces = list(gathered(of_report(Window(io.BytesIO(text).read), COLUMNS, "AD_ID")))
    assert [len(piece) for piece in pieces] == [1000, 1000, 500]
    assert [row.AD_ID for piece in pieces for row in piece] == [str(number) for number in range(2500)]
    odd = [[row_type(COLUMNS)()], [row_type(("A",))()], [row_type(("A",))()]]
    assert [len(piece) for piece in gathered(iter(odd))] == [1, 2]


@pytest.mark.parametrize("body", [b"[]", b" [ ] ", b'[{"a":1}]\n'])
def test_a_whole_array(body: bytes) -> None:
    check_whole(body, nested=False)


@pytest.mark.parametrize(
    "body", [b"", b"[", b'[{"a":1}', b'[{"a":1},{"b', b"<html></html>", b'{"data":[]}', b"null", b"[1]"]
)
def test_what_is_no_whole_array_is_refused(body: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        check_whole(body, nested=False)


@pytest.mark.parametrize("body", [b'{"data":[]}', b'{"data":[{"metrics":{}}]}', b'{"x":1,"data":[]}'])
def test_a_whole_breakdown(body: bytes) -> None:
    check_whole(body, nested=True)


@pytest.mark.parametrize("body", [b"[]", b'{"data":[{"metrics":{}}', b'{"data":[{"metrics":{}}]'])
def test_what_is_no_whole_breakdown_is_refused(body: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        check_whole(body, nested=True)
