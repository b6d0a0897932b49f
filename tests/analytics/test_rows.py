"""Analytics rows as Structs: the same rows as the models', whatever they hold."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.analytics.rows import as_dicts, decode_rows, row_type

COLUMNS = ("SPEND_IN_DOLLAR", "IMPRESSION_1")
NOW = 1_750_000_000  # 2025-06-15, where the local Pinterest's clock stands still


def test_rows_of_what_was_asked_for() -> None:
    body = b'[{"DATE":"2026-01-02","CAMPAIGN_ID":"1","SPEND_IN_DOLLAR":30,"IMPRESSION_1":216},{"SPEND_IN_DOLLAR":null}]'
    first, second = decode_rows(body, COLUMNS)
    assert {type(first), type(second)} == {row_type(COLUMNS, ("DATE", "CAMPAIGN_ID", *COLUMNS))}
    assert (first.DATE, first.CAMPAIGN_ID, first.SPEND_IN_DOLLAR, first.IMPRESSION_1) == ("2026-01-02", "1", 30, 216)
    assert second.SPEND_IN_DOLLAR is None
    assert second.IMPRESSION_1 is first.AD_ID is msgspec.UNSET
    assert list(as_dicts([first, second])) == msgspec.json.decode(body)


@pytest.mark.parametrize(
    "row",
    [
        {"CAMPAIGN_ID": 12, "SPEND_IN_DOLLAR": 1.5},  # an id that comes as an integer
        {"CAMPAIGN_ID": "1", "SPEND_IN_DOLLAR": "n/a"},
        {"CAMPAIGN_ID": "1", "SOMETHING_NEW": 4},
        {"CAMPAIGN_ID": None, "AD_NAME": "20240105"},
        {"a name of no column": 1, "1200x": {"nested": [1]}},
    ],
)
def test_what_was_not_expected_is_kept(row: dict[str, Any]) -> None:
    rows = [{"CAMPAIGN_ID": "7", "SPEND_IN_DOLLAR": 2}, row]
    assert list(as_dicts(decode_rows(msgspec.json.encode(rows), COLUMNS))) == rows


def test_what_the_first_row_has_beside_the_columns_costs_nothing() -> None:
    rows = [{"CAMPAIGN_ID": "7", "CAMPAIGN_NAME": "a", "NEW": [1]}, {"CAMPAIGN_ID": "8", "NEW": {"a": None}}]
    found = decode_rows(msgspec.json.encode(rows), COLUMNS)
    assert {type(row) for row in found} == {row_type(COLUMNS, ("CAMPAIGN_ID", "CAMPAIGN_NAME", "NEW"))}
    first, second = found
    assert (first.NEW, second.NEW, second.CAMPAIGN_NAME) == ([1], {"a": None}, msgspec.UNSET)


_VALUES = st.one_of(
    st.none(), st.integers(-(2**63), 2**63), st.floats(allow_nan=False, allow_infinity=False), st.text()
)
_NAMES = st.one_of(st.sampled_from(["DATE", "AD_ID", *COLUMNS]), st.text(min_size=1))


@given(st.lists(st.dictionaries(_NAMES, _VALUES)))
def test_any_rows_come_back_whole(rows: list[dict[str, Any]]) -> None:
    assert list(as_dicts(decode_rows(msgspec.json.encode(rows), COLUMNS))) == rows


def test_a_body_that_is_no_list_of_rows_is_refused() -> None:
    for body in (b"{}", b"[1]", b"[", b""):
        with pytest.raises(msgspec.DecodeError):
            decode_rows(body, COLUMNS)


def test_a_column_that_is_no_name_is_refused() -> None:
    with pytest.raises(ValueError, match="'A B' is not the name of a column"):
        decode_rows(b"[]", ("A B",))


async def test_rows_are_those_of_the_typed_call() -> None:
    async with LocalPinterest(seed=7, now=NOW) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        account = local.ad_account_ids[0]
        ids = [campaign.id or "" async for campaign in pinterest.campaigns.list(account)]
        window = {"start_date": "2025-06-01", "end_date": "2025-06-14", "granularity": "DAY"}
        asked: dict[str, Any] = {"campaign_ids": ids, "columns": COLUMNS, **window}
        typed = await pinterest.campaigns.analytics(account, **asked)
        rows = await pinterest.rows("campaigns/analytics", ad_account_id=account, **asked)
        assert len(rows) == len(ids) * 14
        assert list(as_dicts(rows)) == [row.to_dict() for row in typed]
        for operation, arguments in (("campaigns/list", {}), ("nothing/there", asked), ("campaigns/analytics", {})):
            with pytest.raises(ValueError, match="rows"):
                await pinterest.rows(operation, ad_account_id=account, **arguments)
        with pytest.raises(TypeError, match="no parameter 'colour'"):
            await pinterest.rows("campaigns/analytics", ad_account_id=account, colour="red", **asked)
