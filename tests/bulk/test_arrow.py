"""Rows as Arrow: what comes out is what went in, each column as narrow as its values allow."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal, InvalidOperation
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinterest_async_overrides.bulk.arrow.table import TableSink
from pinterest_async_overrides.bulk.decode.schema import fields
from pinterest_async_overrides.bulk.interfaces import RunPlan
from tests.bulk.handing import Made, chunks_of, query_of

COUNT, MICROS, RATE = "IMPRESSION_1", "SPEND_IN_MICRO_DOLLAR", "CTR"
QUERY = query_of(columns=(COUNT, MICROS, RATE), ad_account_ids=["11"], money="currency")
SPEND = "SPEND"


def table(*answers: list[dict[str, Any]]) -> Any:
    """The rows of these answers, of one chunk each, as a table."""
    sink = TableSink(QUERY)
    (chunk,) = chunks_of(QUERY)
    chunks = [msgspec.structs.replace(chunk, key=str(number)) for number, _ in enumerate(answers)]
    sink.begin(RunPlan(chunks, {"11": "EUR"}))
    for one, rows in zip(chunks, answers, strict=True):
        assert sink.write(Made(one, rows, QUERY.columns)) == len(rows)
    sink.finish()
    sink.close()
    return sink.table


def test_types_and_what_is_filled_in() -> None:
    row = {"CAMPAIGN_ID": "7", "DATE": "2026-08-01", COUNT: 3, MICROS: 12_345_678, RATE: 0.5}
    made = table([row, {"CAMPAIGN_ID": "8", "DATE": "2026-08-01"}])
    assert [str(each) for each in made.schema.types] == [
        "string", "string", "date32[day]", "int64", "decimal128(18, 6)", "double", "string",
    ]  # fmt: skip
    assert made.schema.names == [field.name for field in fields(QUERY)]
    first, second = made.to_pylist()
    assert first[SPEND] == Decimal("12.345678")
    assert (first["AD_ACCOUNT_ID"], first["CURRENCY"]) == ("11", "EUR")
    assert second[COUNT] is second[SPEND] is second[RATE] is None


@pytest.mark.parametrize(
    ("column", "values", "kind", "expected"),
    [
        (COUNT, [1, 2.0, None], "int64", [1, 2, None]),
        (COUNT, [1, 2.5], "double", [1.0, 2.5]),
        (COUNT, [1, "n/a"], "string", ["1", "n/a"]),
        (COUNT, [2**63, 1], "string", [str(2**63), "1"]),
        (COUNT, [2**53 + 1, 0.5], "string", [str(2**53 + 1), "0.5"]),
        (COUNT, [True, 1], "string", ["true", "1"]),
        (MICROS, [1, -1, 0], "decimal128(18, 6)", [Decimal("0.000001"), Decimal("-0.000001"), Decimal(0)]),
        (MICROS, [10**18 - 1, None], "decimal128(18, 6)", [Decimal(10**18 - 1).scaleb(-6), None]),
        (MICROS, [10**18, 1], "decimal128(38, 6)", [Decimal(10**12), Decimal("0.000001")]),
        (MICROS, [2**63, 1], "decimal128(38, 6)", [Decimal(2**63).scaleb(-6, Context(60)), Decimal("0.000001")]),
        (MICROS, [1.5, 2_000_000], "double", [1.5e-6, 2.0]),
        (MICROS, ["n/a", 2_000_000], "string", ["n/a", "2.000000"]),
        (RATE, [1, 0.25], "double", [1.0, 0.25]),
        (RATE, [2**53 + 1, 0.25], "string", [str(2**53 + 1), "0.25"]),
        (RATE, [1e300, 2**53, -0.5], "double", [1e300, 2.0**53, -0.5]),
        (RATE, [[1], {"a": 2}], "string", ["[1]", '{"a":2}']),
        ("DATE", ["2026-08-01", "soon"], "string", ["2026-08-01", "soon"]),
        ("DATE", [20260801], "string", ["20260801"]),
        ("CAMPAIGN_ID", [12, "13", None, 1.5, True], "string", ["12", "13", None, "1.5", "true"]),
    ],
)
def test_a_column_is_as_wide_as_it_has_to_be(column: str, values: list[Any], kind: str, expected: list[Any]) -> None:
    rows = [{column: value} for value in values]
    together = table(rows)
    column = SPEND if column == MICROS else column
    assert str(together.schema.field(column).type) == kind
    assert together.column(column).to_pylist() == expected
    apart = table(*([row] for row in rows))
    assert str(apart.schema.field(column).type) == kind
    assert [same(each) for each in apart.column(column).to_pylist()] == [same(each) for each in expected]


def same(value: Any) -> Any:
    """A number however it is written: a column that was narrower in one answer writes 2, in another 2.0."""
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return value


def test_undeclared_columns_are_counted() -> None:
    sink = TableSink(QUERY)
    (chunk,) = chunks_of(QUERY)
    sink.begin(RunPlan([chunk], {}))
    sink.write(Made(chunk, [{COUNT: 1, "NEW": 1, "a b": None}, {COUNT: 1, "AD_ID": "5"}, {"NEW": 2}], QUERY.columns))
    assert dict(sink.finish().undeclared) == {"NEW": 2, "a b": 1, "AD_ID": 1}


_IDS = st.one_of(st.none(), st.text(), st.integers(0, 10**18).map(str))
_DAYS = st.dates(date(2026, 6, 29), date(2026, 8, 10)).map(str)
_EXACT = {
    "CAMPAIGN_ID": _IDS,
    "DATE": st.one_of(st.none(), _DAYS),
    COUNT: st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1)),
    MICROS: st.one_of(st.none(), st.integers(-(10**30), 10**30)),
    RATE: st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False)),
}


@given(st.lists(st.lists(st.fixed_dictionaries({}, optional=_EXACT), max_size=5), min_size=1, max_size=4))
def test_what_fits_comes_out_as_it_went_in(answers: list[list[dict[str, Any]]]) -> None:
    made = table(*answers)
    found = made.to_pylist()
    assert "string" not in {str(made.schema.field(name).type) for name in (COUNT, SPEND, RATE)}
    for row, out in zip([row for rows in answers for row in rows], found, strict=True):
        assert out["CAMPAIGN_ID"] == row.get("CAMPAIGN_ID")
        assert (str(out["DATE"]) if out["DATE"] else None) == row.get("DATE")
        assert out[COUNT] == row.get(COUNT)
        assert out[RATE] == row.get(RATE)
        micros = row.get(MICROS)
        assert out[SPEND] == (None if micros is None else Decimal(micros).scaleb(-6, Context(60)))


_ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**64), 2**64), st.floats(allow_nan=False, allow_infinity=False), st.text()
)


@settings(max_examples=40)
@given(st.lists(st.lists(st.fixed_dictionaries({}, optional={COUNT: _ANYTHING}), max_size=4), min_size=1, max_size=4))
def test_no_number_is_lost_whatever_comes(answers: list[list[dict[str, Any]]]) -> None:
    found = table(*answers).column(COUNT).to_pylist()
    for row, out in zip([row for rows in answers for row in rows], found, strict=True):
        value = row.get(COUNT)
        if isinstance(value, bool):
            assert out == str(value).lower()
        elif value is None or isinstance(value, str):
            assert out == value
        elif isinstance(value, int):
            assert Decimal(str(out)) == value
        else:
            assert float(out) == value
