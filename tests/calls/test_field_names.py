"""Misspelt fields of a body given as dicts: refused before anything is sent, with the name that was meant."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import OPERATIONS, Pinterest
from pinterest_async.models import BoardCreate, CampaignUpdateRequest
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.calls.body import encode
from pinterest_async_overrides.calls.field_names import edit_distance

REFUSED: list[tuple[str, Any, str]] = [
    ("campaigns/update", [{"id": "1", "stauts": "PAUSED"}], "body[0] has no field 'stauts'; did you mean 'status'?"),
    ("campaigns/update", [{"id": "1"}, {"id": "2", "Status": "PAUSED"}], "body[1] has no field 'Status'"),
    ("campaigns/update", [{"id": "1", "adAccountId": "2"}], "did you mean 'ad_account_id'?"),
    ("campaigns/update", ({"id": "1", "tracking_urls": {"impresion": []}},), "body[0].tracking_urls has no field"),
    ("boards/create", {"name": "x", "privcy": "SECRET"}, "boards.create(): body has no field 'privcy'"),
    ("pins/create", {"media_source": {"source_type": "image_url", "ulr": "https://x"}}, "did you mean 'url'?"),
    ("events/create", {"data": [{"user_data": {"emm": ["x"]}}]}, "body.data[0].user_data has no field 'emm'"),
    ("oauth/token", {"grant_type": "refresh_token", "refresh_tokn": "pinr_x"}, "did you mean 'refresh_token'?"),
]


@pytest.mark.parametrize(("operation", "body", "message"), REFUSED)
def test_a_misspelt_field_is_refused(operation: str, body: Any, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)) as refused:
        encode(OPERATIONS[operation], body)
    assert "to send it all the same" in str(refused.value)
    assert "pinr_x" not in str(refused.value)


def test_a_dict_within_a_model_is_looked_at() -> None:
    body = CampaignUpdateRequest.from_dict({"id": "1", "tracking_urls": {"impresion": ["https://x"]}})
    with pytest.raises(ValueError, match=r"tracking_urls has no field 'impresion'"):
        encode(OPERATIONS["campaigns/update"], [body])


def test_an_object_that_the_contract_closes_takes_no_other_field() -> None:
    group: dict[str, Any] = {
        "catalog_id": "1",
        "catalog_type": "HOTEL",
        "filters": {},
        "name": "x",
        "of_the_month_after_next": 1,
    }
    with pytest.raises(ValueError, match=r"body has no field 'of_the_month_after_next'"):
        encode(OPERATIONS["catalogs_product_groups/create"], group)


def test_a_field_that_may_be_new_is_sent_and_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    body = [{"id": "1", "of_the_month_after_next": 1}]
    with caplog.at_level(logging.WARNING, "pinterest_async"):
        for _ in range(3):
            assert encode(OPERATIONS["campaigns/update"], body)[1] == b'[{"id":"1","of_the_month_after_next":1}]'
    assert [record.message for record in caplog.records] == [
        "campaigns.update(): body[0] has no field 'of_the_month_after_next'; it is sent as it is"
    ]


def test_a_new_field_beside_the_one_it_resembles_is_no_typo() -> None:
    assert encode(OPERATIONS["campaigns/update"], [{"id": "1", "status": "PAUSED", "status2": "x"}])[1]


def test_a_model_sends_any_field() -> None:
    board = BoardCreate(name="x")
    board["privcy"] = "SECRET"
    assert encode(OPERATIONS["boards/create"], board)[1] == b'{"name":"x","privcy":"SECRET"}'


async def test_nothing_is_sent() -> None:
    async with LocalPinterest(seed=7, accounts=1) as local, Pinterest("pina_x", base_url=local.url) as pinterest:
        account = local.ad_account_ids[0]
        before = local.calls("campaigns/update")
        with pytest.raises(ValueError, match="did you mean 'status'"):
            await pinterest.campaigns.update(account, body=[{"id": "1", "stauts": "PAUSED"}])
        assert local.calls("campaigns/update") == before


NAMES = st.text("ab_", max_size=6)


@given(NAMES, NAMES)
def test_edit_distance_is_symmetric_and_zero_for_the_same(one: str, other: str) -> None:
    assert edit_distance(one, other, 9) == edit_distance(other, one, 9)
    assert (edit_distance(one, other, 9) == 0) == (one == other)


@given(NAMES, st.integers(0, 5), st.sampled_from("xyz"))
def test_one_insertion_is_one_edit(name: str, where: int, letter: str) -> None:
    assert edit_distance(name, name[:where] + letter + name[where:], 2) == 1
    assert edit_distance(name, name + "xyz", 2) == 3
