"""Rows of reports: every level has rows of its own, filters have their effect, numbers agree with the calls."""

from __future__ import annotations

import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.openapi import merge, operations
from pinterest_async_overrides.testing.service import Service
from tests.testing.calls import TODAY, account_of, call, service
from tests.testing.test_jobs import fetch, finished

BODY = {"start_date": "2025-06-01", "end_date": TODAY, "granularity": "TOTAL", "columns": ["SPEND_IN_MICRO_DOLLAR"]}
LEVELS: list[str] = merge(properties_of(operations()["analytics/create_report"].body or {})["level"])["enum"]


def report(server: Service, **more: Any) -> dict[str, list[dict[str, Any]]]:
    """Entity id -> rows of a report that is done."""
    done = finished(server, BODY | more)
    found: dict[str, list[dict[str, Any]]] = msgspec.json.decode(fetch(server, done["url"]).body)
    return found


def spend(rows: dict[str, list[dict[str, Any]]]) -> int:
    return sum(row["SPEND_IN_MICRO_DOLLAR"] for of in rows.values() for row in of)


@pytest.fixture(scope="module")
def server() -> Service:
    return service(campaigns=12)


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_has_rows_of_its_own(server: Service, level: str) -> None:
    """A level and its breakdowns add up to the ad account; keywords share out what they hang on."""
    rows = report(server, level=level)
    assert rows
    if level != "KEYWORD":
        assert spend(rows) == spend(report(server, level="ADVERTISER"))
    for of in rows.values():
        for row in of:
            split = level.endswith("_TARGETING") or level == "KEYWORD"
            assert ("TARGETING_TYPE" in row and "TARGETING_VALUE" in row) == split


def test_targeting_is_split_by_each_type_asked_for(server: Service) -> None:
    rows = report(server, level="CAMPAIGN_TARGETING", targeting_types=["GENDER", "AGE_BUCKET"])
    whole = report(server, level="CAMPAIGN")
    for campaign, of in rows.items():
        for kind, size in (("GENDER", 3), ("AGE_BUCKET", 7)):
            split = [row["SPEND_IN_MICRO_DOLLAR"] for row in of if row["TARGETING_TYPE"] == kind]
            assert len(split) == size
            assert sum(split) == whole[campaign][0]["SPEND_IN_MICRO_DOLLAR"]


def test_keywords_have_their_value_and_their_place(server: Service) -> None:
    rows = report(server, level="KEYWORD", columns=["SPEND_IN_MICRO_DOLLAR", "CAMPAIGN_ID", "AD_GROUP_ID"])
    keywords = server.store.table("keyword", account_of(server))
    assert set(rows) <= set(keywords)
    for identity, (row,) in rows.items():
        keyword = keywords[identity]
        assert (row["TARGETING_TYPE"], row["TARGETING_VALUE"]) == ("KEYWORD", keyword["value"])
        if keyword["parent_type"] != "AD_ACCOUNT":
            assert row[f"{keyword['parent_type']}_ID"] == keyword["parent_id"]


def test_product_items_share_out_their_product_group(server: Service) -> None:
    items = report(server, level="PRODUCT_ITEM", columns=["SPEND_IN_MICRO_DOLLAR", "PRODUCT_GROUP_ID", "CAMPAIGN_ID"])
    groups = report(server, level="PRODUCT_GROUP", columns=["SPEND_IN_MICRO_DOLLAR", "CAMPAIGN_ID"])
    assert {row["CAMPAIGN_ID"] for of in groups.values() for row in of} == set(report(server, level="CAMPAIGN"))
    for group, (row,) in groups.items():
        mine = {identity: of for identity, of in items.items() if identity[:-1] == group}
        assert spend(mine) == row["SPEND_IN_MICRO_DOLLAR"]
    one = next(iter(items))
    assert list(report(server, level="PRODUCT_ITEM", product_item_ids=[one])) == [one]


def test_statuses_and_objectives(server: Service) -> None:
    account = account_of(server)
    campaigns = server.store.table("campaign", account)
    for status in ("RUNNING", "PAUSED", "ARCHIVED"):
        wanted = {id for id, row in campaigns.items() if row["summary_status"] == status}
        assert set(report(server, level="CAMPAIGN", campaign_statuses=[status])) == wanted
        groups = server.store.table("ad_group", account)
        below = {id for id, row in groups.items() if row["campaign_id"] in wanted}
        assert set(report(server, level="AD_GROUP", campaign_statuses=[status])) == below
        assert set(report(server, level="AD_GROUP", ad_group_statuses=[status])) == {
            id for id, row in groups.items() if row["summary_status"] == status
        }
    for objective in {row["objective_type"] for row in campaigns.values()} | {"VIDEO_COMPLETION"}:
        wanted = {id for id, row in campaigns.items() if row["objective_type"] == objective}
        assert set(report(server, level="CAMPAIGN", campaign_objective_types=[objective])) == wanted


@pytest.mark.parametrize("field", ["SPEND_IN_DOLLAR", "TOTAL_IMPRESSION"])
@pytest.mark.parametrize("operator", ["GREATER_THAN", "LESS_THAN"])
def test_metrics_filters(server: Service, field: str, operator: str) -> None:
    values = {id: of[0][field] for id, of in report(server, level="CAMPAIGN", columns=[field]).items()}
    middle = sorted(values.values())[len(values) // 2]
    limit: dict[str, Any] = {"field": field, "operator": operator, "values": [middle]}
    kept = report(server, level="CAMPAIGN", metrics_filters=[limit])
    above = operator == "GREATER_THAN"
    assert set(kept) == {id for id, of in values.items() if (of > middle if above else of < middle)}
    impossible = {"values": [1e12]} if above else {"values": [0]}
    assert report(server, level="CAMPAIGN", metrics_filters=[limit | impossible]) == {}


CALLS = {
    "CAMPAIGN": ("campaigns/analytics", "campaign", "campaign_ids"),
    "AD_GROUP": ("ad_groups/analytics", "ad_group", "ad_group_ids"),
    "PIN_PROMOTION": ("ads/analytics", "ad", "ad_ids"),
    "PRODUCT_GROUP": ("product_groups/analytics", "product_group_promotion", "product_group_ids"),
}


@settings(max_examples=25, deadline=None)
@given(
    level=st.sampled_from(sorted(CALLS)),
    granularity=st.sampled_from(["TOTAL", "DAY", "WEEK", "MONTH"]),
    back=st.integers(0, 40),
    days=st.integers(0, 40),
    columns=st.lists(
        st.sampled_from(["SPEND_IN_DOLLAR", "SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CTR", "TOTAL_CLICKTHROUGH"]),
        min_size=1,
        unique=True,
    ),
    chosen=st.integers(0, 2**12 - 1),
)
def test_reports_and_calls_agree(
    level: str, granularity: str, back: int, days: int, columns: list[str], chosen: int
) -> None:
    server = service(campaigns=3)
    account, (path, entity, parameter) = account_of(server), CALLS[level]
    every = list(server.store.table(entity, account))
    ids = [each for place, each in enumerate(every) if chosen >> place & 1] or every
    end = datetime.date.fromisoformat(TODAY) - datetime.timedelta(days=back)
    body = {
        "start_date": (end - datetime.timedelta(days=days)).isoformat(),
        "end_date": end.isoformat(),
        "granularity": granularity,
        "columns": columns,
    }
    done = finished(server, body | {"level": level, parameter: ids})
    reported: dict[str, list[dict[str, Any]]] = msgspec.json.decode(fetch(server, done["url"]).body)
    query = body | {"columns": ",".join(columns), parameter: ids}
    rows: list[dict[str, Any]] = call(server, "GET", f"/ad_accounts/{account}/{path}", query=query)
    # A report in JSON leaves out rows that have no numbers.
    rows = [row for row in rows if any(row[column] for column in columns)]
    assert sorted(map(repr, (row for of in reported.values() for row in of))) == sorted(map(repr, rows))


def test_attributes_are_those_of_the_entity_and_of_what_is_above_it(server: Service) -> None:
    columns = ["AD_NAME", "AD_STATUS", "AD_GROUP_STATUS", "AD_GROUP_BUDGET_TYPE", "CAMPAIGN_ENTITY_STATUS"]
    columns += ["CAMPAIGN_OBJECTIVE_TYPE", "CAMPAIGN_DAILY_SPEND_CAP", "PIN_PROMOTION_ID", "PIN_ID"]
    account = account_of(server)
    rows = report(server, level="PIN_PROMOTION", columns=columns)
    for identity, (row,) in rows.items():
        ad = server.store.get("ad", identity, account)
        group = server.store.get("ad_group", ad["ad_group_id"], account)
        campaign = server.store.get("campaign", group["campaign_id"], account)
        assert (row["AD_NAME"], row["AD_STATUS"], row["PIN_ID"]) == (ad["name"], ad["status"], ad["pin_id"])
        assert (row["AD_GROUP_STATUS"], row["AD_GROUP_BUDGET_TYPE"]) == (group["status"], group["budget_type"])
        assert row["CAMPAIGN_ENTITY_STATUS"] == campaign["status"]
        assert row["CAMPAIGN_OBJECTIVE_TYPE"] == campaign["objective_type"]
        assert row["CAMPAIGN_DAILY_SPEND_CAP"] == campaign["daily_spend_cap"]
        assert row["PIN_PROMOTION_ID"] == identity


@pytest.mark.parametrize("name", ["TOTAL_VIEW_CATEGORY", "TOTAL_DESTINATION_VIEWS"])
def test_metrics_whose_names_sound_like_attributes_are_numbers(server: Service, name: str) -> None:
    declared = merge(merge(properties_of(operations()["analytics/create_report"].body or {})["columns"])["items"])[
        "enum"
    ]
    assert name in declared
    rows = report(server, level="ADVERTISER", columns=[name])
    assert all(isinstance(row[name], int) for of in rows.values() for row in of)
