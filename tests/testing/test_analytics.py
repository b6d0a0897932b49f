"""Analytics add up, however a pull is sliced, and windows are what Pinterest allows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from pinterest_async_overrides.testing.contract.openapi import merge, operations
from pinterest_async_overrides.testing.service import Service
from pinterest_async_overrides.testing.state.metric_columns import column
from pinterest_async_overrides.testing.state.metrics import periods
from tests.testing.calls import TODAY, account_of, call, new_campaign, refused, service

END = date.fromisoformat(TODAY)
COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "TOTAL_CLICKTHROUGH"]


def rows(
    server: Service, level: str, ids: list[str], days: int = 30, granularity: str = "DAY", columns: list[str] = COLUMNS
) -> list[dict[str, Any]]:
    """The rows of some entities for the last days."""
    name = {"product_groups": "product_group_ids"}.get(level, f"{level.removesuffix('s')}_ids")
    query: dict[str, Any] = {"start_date": (END - timedelta(days=days - 1)).isoformat(), "end_date": TODAY}
    query |= {"granularity": granularity, "columns": ",".join(columns)}
    path = f"/ad_accounts/{account_of(server)}"
    found: list[dict[str, Any]]
    if level == "account":
        found = call(server, "GET", f"{path}/analytics", query=query)
    else:
        found = call(server, "GET", f"{path}/{level}/analytics", query=query | {name: ids})
    return found


def totals(found: list[dict[str, Any]]) -> list[int]:
    return [sum(row[name] for row in found) for name in COLUMNS]


def ids_of(server: Service, kind: str) -> list[str]:
    return list(server.store.table(kind, account_of(server)))


@pytest.mark.parametrize("granularity", ["TOTAL", "WEEK", "MONTH"])
def test_longer_rows_are_the_sum_of_days(granularity: str) -> None:
    server = service()
    ids = ids_of(server, "campaign")
    days = rows(server, "campaigns", ids)
    assert len(days) == 30 * len(ids)
    assert totals(rows(server, "campaigns", ids, granularity=granularity)) == totals(days)
    assert min(totals(days)) > 0


def test_hours_add_up_to_their_days() -> None:
    server = service()
    ids = ids_of(server, "campaign")
    hours = rows(server, "campaigns", ids, 3, "HOUR")
    assert len(hours) == len(ids) * 3 * 24
    assert totals(hours) == totals(rows(server, "campaigns", ids, 3))


def test_any_cut_of_days_and_entities_adds_up() -> None:
    server = service()
    ids = ids_of(server, "campaign")
    whole = rows(server, "campaigns", ids, 30)
    parts = [row for identity in ids for row in rows(server, "campaigns", [identity], 30)]
    assert parts == whole
    assert [row for row in whole if row["DATE"] > "2025-06-05"] == rows(server, "campaigns", ids, 10)


@pytest.mark.parametrize(("level", "kind"), [("ad_groups", "ad_group"), ("ads", "ad"), ("account", "ad_account")])
def test_levels_add_up_to_the_same(level: str, kind: str) -> None:
    server = service()
    ids = [] if level == "account" else ids_of(server, kind)
    assert totals(rows(server, level, ids)) == totals(rows(server, "campaigns", ids_of(server, "campaign")))


def test_another_seed_has_other_numbers_and_the_same_seed_the_same() -> None:
    def made(seed: int) -> list[int]:
        server = service(seed)
        return totals(rows(server, "campaigns", ids_of(server, "campaign")))

    assert made(7) == made(7) != made(8)


def test_kinds_of_columns() -> None:
    server = service()
    wanted = ["SPEND_IN_DOLLAR", "SPEND_IN_MICRO_DOLLAR", "CTR", "CLICKTHROUGH_1", "IMPRESSION_1", "CAMPAIGN_NAME"]
    (row,) = rows(server, "campaigns", ids_of(server, "campaign")[:1], granularity="TOTAL", columns=wanted)
    assert "DATE" not in row
    assert row["SPEND_IN_DOLLAR"] == row["SPEND_IN_MICRO_DOLLAR"] / 1_000_000
    assert row["CTR"] == round(row["CLICKTHROUGH_1"] / row["IMPRESSION_1"], 6)
    assert row["CAMPAIGN_NAME"] == "Campaign 0"
    assert isinstance(row["IMPRESSION_1"], int)


def test_all_columns_at_once() -> None:
    server = service()
    columns = next(each for each in operations()["campaigns/analytics"].parameters if each.name == "columns")
    names: list[str] = merge(merge(columns.schema)["items"])["enum"]
    (row,) = rows(server, "campaigns", ids_of(server, "campaign")[:1], granularity="TOTAL", columns=names)
    assert set(row) == set(names)


def test_created_campaigns_have_had_no_impressions() -> None:
    server = service()
    new = new_campaign(server)
    (item,) = call(server, "POST", f"/ad_accounts/{account_of(server)}/campaigns", [new])["items"]
    found = rows(server, "campaigns", [item["data"]["id"]])
    assert (len(found), totals(found)) == (30, [0, 0, 0])


def test_aggregate_rows_have_no_id() -> None:
    server = service()
    ids = ids_of(server, "campaign")
    query = {"start_date": TODAY, "end_date": TODAY, "granularity": "DAY", "columns": ",".join(COLUMNS)}
    path = f"/ad_accounts/{account_of(server)}/campaigns/analytics"
    (row,) = call(server, "GET", path, query=query | {"campaign_ids": ids, "aggregate_report_rows": "true"})
    assert "CAMPAIGN_ID" not in row
    assert [row[name] for name in COLUMNS] == totals(rows(server, "campaigns", ids, 1))


def test_targeting_splits_the_same_numbers() -> None:
    server = service()
    ids = ids_of(server, "campaign")
    query = {"start_date": TODAY, "end_date": TODAY, "granularity": "TOTAL", "columns": ",".join(COLUMNS)}
    path = f"/ad_accounts/{account_of(server)}/campaigns/targeting_analytics"
    found = call(server, "GET", path, query=query | {"campaign_ids": ids, "targeting_types": "GENDER,APPTYPE"})["data"]
    for targeting in ("GENDER", "APPTYPE"):
        split = [row["metrics"] for row in found if row["targeting_type"] == targeting]
        assert totals(split) == totals(rows(server, "campaigns", ids, 1))


@pytest.mark.parametrize(
    ("back", "days", "granularity", "allowed"),
    [
        (90, 91, "DAY", True),
        (91, 1, "DAY", False),
        (8, 3, "HOUR", True),
        (8, 4, "HOUR", False),
        (9, 1, "HOUR", False),
        (0, 0, "DAY", False),
    ],
)
def test_windows(back: int, days: int, granularity: str, allowed: bool) -> None:
    server = service()
    start = END - timedelta(days=back)
    query = {"start_date": start.isoformat(), "end_date": (start + timedelta(days=days - 1)).isoformat()}
    query |= {"granularity": granularity, "columns": "SPEND_IN_DOLLAR"}
    path = f"/ad_accounts/{account_of(server)}/analytics"
    if allowed:
        assert call(server, "GET", path, query=query)
    else:
        assert refused(server, "GET", path, query=query) == (400, 1)


def test_weeks_begin_on_monday() -> None:
    found = periods(date(2025, 6, 4), date(2025, 6, 17), "WEEK")
    assert [(row.label, len(row.days)) for row in found] == [("2025-06-02", 5), ("2025-06-09", 7), ("2025-06-16", 2)]


def test_prepared_replies_are_the_fresh_ones_until_something_changes() -> None:
    server = service()
    ids = ids_of(server, "campaign")
    fresh = rows(server, "campaigns", ids)
    server.rules.prepared = True
    assert rows(server, "campaigns", ids) == fresh == rows(server, "campaigns", ids)
    assert len(server.cache.replies) == 1
    server.store.put("campaign", server.store.get("campaign", ids[0], account_of(server)), account_of(server))
    rows(server, "campaigns", ids[:1])
    assert len(server.cache.replies) == 1


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("SPEND_IN_DOLLAR", "dollars"),
        ("TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR", "sum"),
        ("ECPM_IN_MICRO_DOLLAR", "ratio"),
        ("CAMPAIGN_LIFETIME_SPEND_CAP", "attribute"),
        ("AD_GROUP_BID_MULTIPLIER", "attribute"),
        ("VIDEO_MRC_VIEWS_1", "sum"),
        ("COST_PER_LEAD", "ratio"),
    ],
)
def test_where_a_column_comes_from(name: str, source: str) -> None:
    assert column(name).source == source


def organic(server: Service, path: str, **query: Any) -> Any:
    window = {"start_date": "2025-06-06", "end_date": TODAY}
    return call(server, "GET", path, query=window | query)


def test_pins_add_up_to_the_user_account() -> None:
    server = service(pins=5)
    whole = organic(server, "/user_account/analytics", metric_types="IMPRESSION,SAVE,SAVE_RATE")["all"]
    pins = ",".join(server.store.table("pin"))
    of_pins = organic(server, "/pins/analytics", metric_types="IMPRESSION,SAVE", pin_ids=pins.split(","))
    summary = whole["summary_metrics"]
    for name in ("IMPRESSION", "SAVE"):
        assert summary[name] == sum(row["metrics"][name] for row in whole["daily_metrics"]) > 0
        assert summary[name] == sum(each["all"]["summary_metrics"][name] for each in of_pins.values())
    assert summary["SAVE_RATE"] == summary["SAVE"] / summary["IMPRESSION"]
    assert len(whole["daily_metrics"]) == 10


def test_a_split_adds_up_and_is_what_its_filter_shows() -> None:
    server = service(pins=5)
    whole = organic(server, "/user_account/analytics")["all"]["summary_metrics"]["IMPRESSION"]
    split = organic(server, "/user_account/analytics", split_field="APP_TYPE")
    assert sum(each["summary_metrics"]["IMPRESSION"] for each in split.values()) == whole
    web = organic(server, "/user_account/analytics", app_types="WEB")["all"]
    assert web["summary_metrics"] == split["WEB"]["summary_metrics"]


def test_top_pins_come_in_order() -> None:
    server = service(pins=20)
    told = organic(server, "/user_account/analytics/top_pins", sort_by="SAVE", num_of_pins=5)["pins"]
    saves = [each["metrics"]["SAVE"] for each in told]
    assert len(saves) == 5
    assert saves == sorted(saves, reverse=True)
    pin = told[0]["pin_id"]
    of_pin = organic(server, f"/pins/{pin}/analytics", metric_types="SAVE")["all"]
    assert of_pin["summary_metrics"]["SAVE"] == saves[0]
    of_pin = organic(server, f"/pins/{pin}/analytics", metric_types="TOTAL_COMMENTS")["all"]
    assert set(of_pin["lifetime_metrics"]) == {"TOTAL_COMMENTS"}
    assert refused(server, "GET", "/pins/12/analytics", query={"start_date": TODAY, "end_date": TODAY}) == (400, 1)


def test_ads_by_campaigns_and_pins() -> None:
    server = service(pins=3)
    account = account_of(server)
    campaign = ids_of(server, "campaign")[0]
    ads = [ad for ad in server.store.table("ad", account).values() if ad["campaign_id"] == campaign]
    pin = ads[0]["pin_id"]
    wanted = [ad["id"] for ad in ads if ad["pin_id"] == pin]
    query: dict[str, Any] = {"start_date": TODAY, "end_date": TODAY, "granularity": "DAY", "columns": ",".join(COLUMNS)}
    by_pin = call(
        server,
        "GET",
        f"/ad_accounts/{account}/ads/analytics",
        query=query | {"campaign_ids": campaign, "pin_ids": pin},
    )
    assert [row["AD_ID"] for row in by_pin] == wanted
    assert refused(server, "GET", f"/ad_accounts/{account}/ads/analytics", query=query) == (400, 1)
    of_pins = f"/ad_accounts/{account}/pins/analytics"
    (row,) = call(server, "GET", of_pins, query=query | {"campaign_id": campaign, "pin_ids": [pin, "12"]})
    assert (row["PIN_ID"], totals([row])) == (pin, totals(by_pin))
