"""Queries are checked against the contract before anything is sent, and say what is wrong with them."""

from __future__ import annotations

import contextlib
import inspect
import itertools
import os
import pickle
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args

import pytest

from pinterest_async import ConfigurationError, Pinterest
from pinterest_async.bulk import AnalyticsQuery, Bulk
from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.decode.schema import fields, has_money, identifying
from pinterest_async_overrides.bulk.ledger.format import different
from pinterest_async_overrides.bulk.ledger.settings import scope, settings
from pinterest_async_overrides.bulk.output.formats.table import places
from pinterest_async_overrides.bulk.plan import attribution_windows
from pinterest_async_overrides.bulk.plan.arguments import STATUSES
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT, LEVELS
from pinterest_async_overrides.bulk.plan.windows import Granularity, next_period, periods, split

USUAL: dict[str, Any] = {"level": "campaign", "start_date": "2026-03-01", "end_date": date(2026, 3, 31)}


def query(**arguments: Any) -> AnalyticsQuery:
    return AnalyticsQuery.of(**USUAL | arguments)


@pytest.mark.parametrize("level", sorted(LEVELS))
def test_every_level_has_columns_that_the_contract_knows(level: str) -> None:
    of = LEVELS[level]
    assert set(of.columns) <= of.known_columns(report=not of.by_call)
    assert of.organic or set(of.columns) <= of.known_columns(report=True)
    assert query(level=level).columns == of.columns
    assert bool(of.targeting) == bool(of.known_targeting_types())
    assert of.ids_a_call == {None: 1, "pin_ids": 100}.get(of.ids, 250)
    assert of.report is None or of.report in vocabulary.values(CREATE_REPORT, "level")
    assert of.ids_a_report == (1 if of.report_ids is None else 500)
    assert set(STATUSES) <= set(of.known_statuses())


def test_the_granularities_are_those_of_the_contract() -> None:
    for operation in ("campaigns/analytics", CREATE_REPORT):
        assert set(get_args(Granularity)) == vocabulary.known(operation, "granularity")


@pytest.mark.parametrize("name", ["out.csv.bz2", "out.csv.ZIP", "out.zst"])
def test_plain_text_takes_no_name_of_a_packed_file(name: str) -> None:
    with pytest.raises(ConfigurationError, match="pack the finished file"):
        places("csv", name)


def test_of_216_combinations_of_windows_21_are_valid() -> None:
    days = vocabulary.values("campaigns/analytics", "click_window_days")
    assert days == (0, 1, 7, 14, 30, 60)
    names = attribution_windows.NAMES
    taken: list[tuple[int, ...]] = []
    for windows in itertools.product(days, repeat=3):
        together = "/".join(map(str, windows))
        with contextlib.suppress(ValueError):
            query(**dict(zip(names, windows, strict=True)))
            taken.append(windows)
            continue
        with pytest.raises(ValueError, match=f"{together} together"):
            query(**dict(zip(names, windows, strict=True)))
    # 0 leaves a kind of action out; the contract names it, the observed list is silent on it.
    assert {each for each in taken if 0 not in each} == attribution_windows.VALID
    assert len(attribution_windows.VALID) == 21
    assert (0, 30, 1) in taken
    assert (0, 30, 60) not in taken


@pytest.mark.parametrize(
    ("given", "together"),
    [
        ({"click_window_days": 1, "engagement_window_days": 30, "view_window_days": 1}, "1/30/1"),
        ({"click_window_days": 1}, "1/30/1"),
        ({"view_window_days": 60}, "30/30/60"),
        ({"engagement_window_days": 14}, "30/14/1"),
    ],
)
def test_windows_that_do_not_go_together_are_refused_with_their_defaults(given: dict[str, Any], together: str) -> None:
    with pytest.raises(ValueError, match=f"{together} together"):
        query(**given)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"level": "campaigns"}, "did you mean campaign"),
        ({"level": "CAMPAIGN"}, "did you mean campaign"),
        ({"level": "Ad Group"}, "did you mean ad_group"),
        ({"level": "PIN_PROMOTION"}, "write 'ad'"),
        ({"level": "advertiser"}, "write 'account'"),
        ({"level": "keywords"}, "did you mean keyword"),
        ({"level": "PRODUCT_ITEM"}, "write 'product_item'|did you mean product_item"),
        ({"level": "CAMPAIGN_TARGETING"}, "write 'campaign', with targeting_types=.*method='report'"),
        ({"level": "keyword", "method": "call"}, "keyword has reports alone"),
        ({"level": "keyword", "entity_ids": ["1"], "ad_account_ids": ["1"]}, "takes no entity_ids"),
        ({"level": "keyword", "targeting_types": ["GENDER"]}, "no breakdown"),
        ({"level": "product_item", "columns": ["PRODUCT_ITEM_NAMES"]}, "did you mean PRODUCT_ITEM_NAME"),
        ({"report_options": {"metric_filters": []}}, "did you mean metrics_filters"),
        ({"report_options": {"campaign_ids": ["1"]}}, "give entity_ids"),
        ({"report_options": {"columns": ["IMPRESSION_1"]}}, "report_options has no 'columns'"),
        ({"report_options": {"campaign_statuses": ["RUNING"]}}, "did you mean RUNNING"),
        ({"report_options": {"campaign_statuses": "RUNNING"}}, "takes a list"),
        ({"report_options": {"campaign_statuses": []}}, "takes a list"),
        ({"report_options": {"metrics_filters": ["SPEND"]}}, "list of objects"),
        ({"report_options": {"ad_group_ids": ["x/1"]}}, "strings of digits"),
        ({"report_options": {"ad_group_ids": [object()]}}, "what JSON can hold"),
        ({"report_options": {"campaign_statuses": ["RUNNING"]}, "method": "call"}, "without method='call'"),
        ({"report_options": {"campaign_statuses": ["RUNNING"]}, "level": "pin"}, "report_options go with reports"),
        ({"granularity": "day"}, "did you mean DAY"),
        ({"granularity": "Weekly"}, "did you mean WEEK"),
        ({"columns": ["spend_in_micro_dollar"]}, "did you mean SPEND_IN_MICRO_DOLLAR"),
        ({"columns": ["Spend in micro dollar"]}, "did you mean SPEND_IN_MICRO_DOLLAR"),
        ({"statuses": ["active"]}, "did you mean ACTIVE"),
        ({"targeting_types": ["gender"]}, "did you mean GENDER"),
        ({"start_date": datetime(2026, 3, 1)}, r"give its day, as in start_date.date\(\)"),
        ({"start_date": "2026-03-01T00:00:00Z"}, "a day alone is 2026-03-01"),
        ({"start_date": "last week"}, "datetime.timedelta"),
        ({"start_date": 20260301}, "is a date or YYYY-MM-DD, not 20260301"),
        ({"start_date": "03/01/2026"}, "start_date is a date or YYYY-MM-DD"),
        ({"end_date": datetime(2026, 3, 1)}, "end_date is a day, not a moment"),
        ({"end_date": "2026-02-01"}, "before start_date"),
        ({"granularity": "day"}, "granularity takes one of"),
        ({"columns": ["IMPRESSIONS_1"]}, "did you mean IMPRESSION_1"),
        ({"columns": "IMPRESSION_1"}, "columns takes a list of strings"),
        ({"columns": []}, "columns is empty"),
        ({"ad_account_ids": []}, "ad_account_ids is empty"),
        ({"ad_account_ids": ["12a"]}, "ids are strings of digits"),
        ({"ad_account_ids": [12]}, "list of strings"),
        ({"entity_ids": ["1"]}, "give {ad_account_id:"),
        ({"entity_ids": ["1"], "ad_account_ids": ["1", "2"]}, "give {ad_account_id:"),
        ({"entity_ids": {"1": ["2"]}, "ad_account_ids": ["3"]}, "must name the ad accounts"),
        ({"level": "account", "entity_ids": ["1"]}, "takes no entity_ids"),
        ({"level": "pin", "entity_ids": {"1": ["2"]}}, "Pins belong to no ad account"),
        ({"level": "pin", "entity_ids": ["2"], "ad_account_ids": ["1", "2"]}, "one ad account"),
        ({"statuses": ["DELETED"]}, "statuses takes one of"),
        ({"statuses": []}, "statuses is empty"),
        ({"targeting_types": ["GENDERS"]}, "did you mean GENDER"),
        ({"targeting_types": ["CREATIVE_TYPE"], "method": "report"}, "targeting_types takes one of"),
        ({"targeting_types": ["CREATIVE_TYPE", "MEDIA_TYPE"]}, "calls have no MEDIA_TYPE and reports no CREATIVE_TYPE"),
        (
            {"targeting_types": ["GENDER", "COUNTRY", "REGION", "GEO", "PLACEMENT", "APPTYPE"], "method": "report"},
            "a report takes at most 5, not 6",
        ),
        ({"level": "product_group", "targeting_types": ["GENDER"], "method": "call"}, "no breakdown"),
        ({"method": "calls"}, "method takes one of"),
        ({"click_window_days": 2}, "click_window_days takes one of 0, 1, 7"),
        ({"view_window_days": False}, "view_window_days takes one of"),
        ({"conversion_report_time": "NOW"}, "conversion_report_time"),
        ({"reporting_timezone": "UTC"}, "reporting_timezone"),
        ({"level": "pin", "granularity": "WEEK"}, "DAY and TOTAL"),
        ({"level": "pin", "method": "report"}, "no reports"),
        ({"level": "user_account", "click_window_days": 0}, "takes no click_window_days"),
        ({"level": "pin", "targeting_types": ["GENDER"]}, "takes no targeting_types"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        query(**arguments)


def test_a_window_of_no_days_is_one() -> None:
    assert query(click_window_days=0).options == {"click_window_days": 0}


def test_pins_of_an_ad_accounts_owner() -> None:
    assert query(level="pin", entity_ids=["2"]).entity_ids == {"": ("2",)}
    assert query(level="pin", entity_ids=["2"], ad_account_ids=["1"]).entity_ids == {"1": ("2",)}


def test_settings_are_of_the_rows_not_of_days_accounts_and_columns() -> None:
    one = settings(query(columns=["IMPRESSION_1"]))
    assert one == settings(query(columns=["IMPRESSION_2"], start_date="2026-03-02", ad_account_ids=["1"]))
    others = [
        query(granularity="WEEK"),
        query(click_window_days=0),
        query(level="ad"),
        query(columns=["SPEND_IN_MICRO_DOLLAR"], money="currency"),
        query(targeting_types=["GENDER"]),
    ]
    told = [different(one, settings(other)) for other in others]
    assert told[0] == "belongs to another query: its granularity is DAY, not WEEK"
    assert len({*told}) == 5
    assert None not in told


def test_days_of_some_entities_do_not_count_as_days_of_all() -> None:
    every, paused = query(), query(statuses=["PAUSED"])
    some = query(entity_ids={"1": ["2"], "3": ["4"]})
    more = query(entity_ids={"1": ["2"], "3": ["4", "5"]})
    assert len({scope(each, "3") for each in (every, paused, some, more)}) == 4
    assert scope(some, "1") == scope(more, "1")


def test_a_query_can_be_sent_elsewhere() -> None:
    asked = query(entity_ids={"1": ["2", "3"]}, click_window_days=0)
    assert pickle.loads(pickle.dumps(asked)) == asked  # noqa: S301  our own


def test_columns_that_are_handed_over() -> None:
    names = [field.name for field in fields(query(columns=["SPEND_IN_DOLLAR", "CAMPAIGN_ID"]))]
    assert names == ["AD_ACCOUNT_ID", "CAMPAIGN_ID", "DATE", "SPEND_IN_DOLLAR", "CURRENCY"]
    hourly = query(columns=["IMPRESSION_1"], granularity="HOUR", targeting_types=["GENDER"])
    assert identifying(hourly) == ("AD_ACCOUNT_ID", "CAMPAIGN_ID", "DATE", "HOUR", "TARGETING_TYPE", "TARGETING_VALUE")
    assert not has_money(hourly)
    assert identifying(query(level="pin")) == ("PIN_ID", "DATE", "DATA_STATUS")
    assert identifying(query(level="pin", ad_account_ids=["1"]))[0] == "AD_ACCOUNT_ID"


@pytest.mark.parametrize(
    ("granularity", "days", "spans"),
    [
        ("DAY", 2, [(1, 2), (3, 4), (5, 5)]),
        ("WEEK", 10, [(1, 8), (9, 15), (16, 20)]),  # 2026-03-01 is a Sunday
        ("TOTAL", 40, [(1, 20)]),
    ],
)
def test_spans(granularity: Any, days: int, spans: list[tuple[int, int]]) -> None:
    end = date(2026, 3, spans[-1][1])
    found = [(first.day, last.day) for first, last in split(date(2026, 3, 1), end, granularity, days)]
    assert found == spans


@pytest.mark.parametrize(
    ("granularity", "count"), [("TOTAL", 1), ("DAY", 31), ("HOUR", 744), ("WEEK", 6), ("MONTH", 1)]
)
def test_periods(granularity: Any, count: int) -> None:
    assert periods(date(2026, 3, 1), date(2026, 3, 31), granularity) == count
    assert next_period(date(2025, 12, 31), "MONTH") == date(2026, 1, 1)


def test_analytics_and_sync_take_the_arguments_of_a_query_with_its_defaults() -> None:
    """The lists stand apart, since editors of notebooks complete explicit arguments alone."""
    of_query = inspect.signature(AnalyticsQuery.of).parameters
    analytics, sync = (inspect.signature(method).parameters for method in (Bulk.analytics, Bulk.sync))
    own = {"self", "tokens", "at_once", "retry", "clock"}
    assert of_query.keys() - {"now"} == analytics.keys() - own
    assert of_query.keys() - sync.keys() == {"now", "level", "entity_ids", "method", "unknown_columns"}
    for parameters in (analytics, sync):
        shared = of_query.keys() & parameters.keys()
        assert {name: parameters[name].default for name in shared} == {name: of_query[name].default for name in shared}


@pytest.mark.parametrize("call", ["to_csv", "to_parquet", "next_run"])
async def test_a_misspelt_option_of_a_run_is_refused_before_anything_is_sent(call: str, tmp_path: Path) -> None:
    async with Pinterest("pina_x", base_url="http://127.0.0.1:9/v5") as pinterest:
        pull = pinterest.bulk.analytics(level="campaign", start_date="2026-03-01", end_date="2026-03-31")
        arguments = ("parquet", tmp_path / "out") if call == "next_run" else (tmp_path / "out",)
        with pytest.raises(TypeError, match=r"no option 'lookback'; it has look_back, "):
            await getattr(pull, call)(*arguments, lookback=30)
    assert os.listdir(tmp_path) == []
