"""Plans: every row asked for once, within what each answer covers, in the fewest requests; and what they say of it."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pinterest_async_overrides.bulk.fetch.discovery import expected
from pinterest_async_overrides.bulk.plan import breakdowns
from pinterest_async_overrides.bulk.plan.levels import LEVELS, Level
from pinterest_async_overrides.bulk.plan.models import Plan, duration
from pinterest_async_overrides.bulk.plan.planner import (
    CELLS,
    REPORT_REQUESTS,
    REPORT_WORTH,
    Entities,
    needs_listing,
    plan,
    spans,
)
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.quotas import Rate, rates
from pinterest_async_overrides.bulk.plan.windows import first_of_period, reach
from pinterest_async_overrides.limits.settings import RateLimits

TODAY = date(2026, 3, 18)  # a Wednesday
DAY = timedelta(days=1)


def ids(count: int, first: int = 1) -> tuple[str, ...]:
    return tuple(str(1000 + number) for number in range(first, first + count))


def planned(query: AnalyticsQuery, of_account: dict[str, tuple[str, ...]], **options: Any) -> Plan:
    return plan(query, Entities(of_account, {}), TODAY, rates={}, at_once=16, **options)


def query(**arguments: Any) -> AnalyticsQuery:
    usual: dict[str, Any] = {"level": "campaign", "start_date": TODAY - 29 * DAY, "end_date": TODAY}
    return AnalyticsQuery.of(**usual | arguments)


def _methods(level: Level) -> list[str]:
    return ["auto", *(["call"] if level.by_call else []), *([] if level.organic else ["report"])]


@st.composite
def queries(draw: st.DrawFn) -> AnalyticsQuery:
    level = LEVELS[draw(st.sampled_from(sorted(LEVELS)))]
    grains = ["DAY", "TOTAL"] if level.organic else ["DAY", "TOTAL", "HOUR", "WEEK", "MONTH"]
    grain = draw(st.sampled_from(grains))
    back = draw(st.integers(0, 8 if grain == "HOUR" else 930))
    start = TODAY - back * DAY
    end = start + draw(st.integers(0, back + 5)) * DAY
    return AnalyticsQuery.of(
        level=level.name,
        start_date=start,
        end_date=end,
        granularity=grain,
        columns=level.columns[: draw(st.integers(1, 12))],
        method=draw(st.sampled_from(_methods(level))),
        statuses=draw(st.sampled_from([["ACTIVE", "PAUSED", "ARCHIVED"], ["ACTIVE"]])),
    )


ACCOUNTS = st.dictionaries(
    st.sampled_from(["1", "12", "123", "2"]), st.integers(0, 620).map(ids), min_size=1, max_size=3
)


@settings(max_examples=100)
@given(queries(), ACCOUNTS)
def test_every_entity_and_day_is_asked_for_once(asked: AnalyticsQuery, of_account: dict[str, tuple[str, ...]]) -> None:
    level = asked.level
    if level.ids is None:
        of_account = dict.fromkeys(of_account, ())
    try:
        made = planned(asked, of_account)
    except ValueError:
        assume(False)
    for account, of in of_account.items():
        spans_of: dict[str, list[tuple[date, date]]] = {each: [] for each in (of if level.ids is not None else ("",))}
        for chunk in made.chunks:
            if chunk.account == account:
                for each in chunk.ids or spans_of:
                    spans_of[each].append((chunk.start, chunk.end))
        for found in spans_of.values():
            # One after the other, from the first day to the last: none is missing, none comes twice.
            days = [asked.start - DAY, *(day for span in sorted(found) for day in span), asked.last(TODAY) + DAY]
            assert all(after == before + DAY for before, after in zip(days[::2], days[1::2], strict=True))


@settings(max_examples=100)
@given(queries(), ACCOUNTS)
def test_every_chunk_is_one_that_is_answered(asked: AnalyticsQuery, of_account: dict[str, tuple[str, ...]]) -> None:
    level, grain = asked.level, asked.granularity
    if level.ids is None:
        of_account = dict.fromkeys(of_account, ())
    try:
        made = planned(asked, of_account)
    except ValueError:
        assume(False)
    keys = [chunk.key for chunk in made.chunks]
    assert keys == sorted(set(keys))
    for chunk in made.chunks:
        report = chunk.by == "report"
        limit = reach(grain, report=report, of_reports=level.report_reach)
        assert chunk.start <= chunk.end <= TODAY
        assert (chunk.end - chunk.start).days < limit.days
        assert chunk.start >= TODAY - limit.back * DAY
        if report:
            assert asked.method != "call"
            assert len(chunk.ids) <= 500
        else:
            assert asked.method != "report"
            assert len(chunk.ids) <= level.ids_a_call
            assert bool(chunk.ids) == (level.ids is not None)
            assert chunk.rows * len(asked.columns) <= CELLS
        # A week or a month is in one chunk, but for the query's own first and last.
        assert chunk.start in {asked.start, first_of_period(chunk.start, grain)}
        after = chunk.end + DAY
        assert chunk.end == asked.last(TODAY) or first_of_period(after, grain) == after


@pytest.mark.parametrize(("count", "days", "calls"), [(0, 30, 0), (1, 1, 1), (250, 90, 1), (251, 90, 2), (1000, 90, 4)])
def test_the_fewest_calls(count: int, days: int, calls: int) -> None:
    asked = query(start_date=TODAY - (days - 1) * DAY, method="call")
    made = planned(asked, {"1": ids(count), "2": ids(1)})
    assert made.requests == {"ads_analytics": calls + 1}
    assert made.rows == (count + 1) * days
    assert len(made.chunks) == ceil(count / 250) + 1


def test_hours_come_three_days_a_call() -> None:
    asked = query(start_date=TODAY - 8 * DAY, granularity="HOUR")
    made = planned(asked, {"1": ids(10)})
    assert [(chunk.start, chunk.end) for chunk in made.chunks] == [
        (TODAY - 8 * DAY, TODAY - 6 * DAY),
        (TODAY - 5 * DAY, TODAY - 3 * DAY),
        (TODAY - 2 * DAY, TODAY),
    ]
    assert made.rows == 10 * 9 * 24


def test_wide_rows_come_in_more_calls() -> None:
    columns = sorted(LEVELS["campaign"].known_columns(report=False))
    made = planned(query(start_date=TODAY - 89 * DAY, columns=columns, method="call"), {"1": ids(250)})
    most = CELLS // (90 * len(columns))
    assert [len(chunk.ids) for chunk in made.chunks] == [*[most] * (250 // most), *[250 % most] * (250 % most > 0)]


def test_what_is_longer_ago_comes_by_report() -> None:
    made = planned(query(start_date=TODAY - 400 * DAY), {"1": ids(3)})
    by = [(chunk.by, (TODAY - chunk.start).days, (TODAY - chunk.end).days, chunk.ids) for chunk in made.chunks]
    assert by == [
        ("report", 400, 215, ()),
        ("report", 214, 90, ()),
        ("call", 89, 0, ids(3)),
    ]
    assert made.approximate
    assert made.requests == {"ads_analytics": 2 * REPORT_REQUESTS + 1}


def test_a_report_spares_the_quota_of_a_large_account() -> None:
    large = planned(query(), {"1": ids(250 * REPORT_WORTH)})
    assert [(chunk.by, chunk.ids) for chunk in large.chunks] == [("report", ())]
    assert {chunk.by for chunk in planned(query(), {"1": ids(250 * (REPORT_WORTH - 1))}).chunks} == {"call"}
    named = planned(query(statuses=["ACTIVE"]), {"1": ids(250 * REPORT_WORTH)})
    assert {len(chunk.ids) for chunk in named.chunks} == {500}


def test_a_period_cut_by_the_reach_is_left_to_the_report() -> None:
    made = planned(query(start_date=date(2025, 6, 4), end_date=TODAY, granularity="MONTH"), {"1": ids(1)})
    assert [(chunk.by, chunk.start, chunk.end) for chunk in made.chunks] == [
        ("report", date(2025, 6, 4), date(2025, 11, 30)),
        ("report", date(2025, 12, 1), date(2025, 12, 31)),
        ("call", date(2026, 1, 1), TODAY),
    ]
    week = planned(query(start_date=TODAY - 89 * DAY, granularity="WEEK"), {"1": ids(1)})
    assert [chunk.start for chunk in week.chunks] == [TODAY - 89 * DAY]  # the caller's own day


def test_total_is_never_divided() -> None:
    (chunk,) = planned(query(start_date=TODAY - 89 * DAY, granularity="TOTAL"), {"1": ids(1)}).chunks
    assert (chunk.by, chunk.rows) == ("call", 1)
    (chunk,) = planned(query(start_date=TODAY - 185 * DAY, granularity="TOTAL"), {"1": ids(1)}).chunks
    assert chunk.by == "report"
    with pytest.raises(ValueError, match="a TOTAL covers at most 186 days here, not 187"):
        planned(query(start_date=TODAY - 186 * DAY, granularity="TOTAL"), {"1": ids(1)})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"start_date": TODAY + DAY, "end_date": TODAY + DAY}, "later than today"),
        ({"start_date": TODAY - 90 * DAY, "method": "call"}, "calls go 89 days back"),
        ({"start_date": TODAY - 915 * DAY}, "reports go 914 days back"),
        ({"start_date": TODAY - 9 * DAY, "granularity": "HOUR"}, "go 8 days back"),
        ({"start_date": TODAY - 90 * DAY, "targeting_types": ["CREATIVE_TYPE"]}, "calls go 89 days back"),
        ({"start_date": TODAY - 93 * DAY, "level": "product_item"}, "reports go 92 days back"),
        ({"level": "pin", "start_date": TODAY - 90 * DAY}, "calls go 89 days back"),
    ],
)
def test_days_out_of_reach_are_refused(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        planned(query(**arguments), {"1": ids(1)})


def test_columns_that_only_reports_know_come_by_report() -> None:
    campaign = LEVELS["campaign"]
    only = sorted(campaign.known_columns(report=True) - campaign.known_columns(report=False))[0]
    assert spans(query(columns=[only]), TODAY) == [("report", TODAY - 29 * DAY, TODAY)]
    assert not needs_listing(query(columns=[only]), TODAY)
    assert needs_listing(query(columns=[only], statuses=["ACTIVE"]), TODAY)
    others = sorted(campaign.known_columns(report=False) - campaign.known_columns(report=True))
    for other in others[:1]:
        with pytest.raises(ValueError, match="ask for them in two pulls"):
            spans(query(columns=[only, other]), TODAY)


def test_what_is_to_be_listed_is_counted_at_least() -> None:
    several = query(ad_account_ids=["1", "2"], columns=["IMPRESSION_1"])
    assert expected(several, TODAY) == Entities({"1": (), "2": ()}, {"ads_read": 2}, found=False)
    money = query(ad_account_ids=["1", "2"], columns=["SPEND_IN_DOLLAR"])
    assert expected(money, TODAY).listing == {"ads_read": 3}
    assert expected(query(), TODAY) == Entities({}, {"ads_read": 1}, found=False)
    given = query(ad_account_ids=["1"], entity_ids=["5"], columns=["IMPRESSION_1"])
    assert expected(given, TODAY) == Entities({"1": ("5",)}, {}, found=True)
    assert expected(query(level="user_account"), TODAY) == Entities({"": ()}, {}, found=True)
    assert expected(query(level="pin"), TODAY) == Entities({"": ()}, {"org_read": 1}, found=False)


def test_quotas_take_their_time() -> None:
    asked = query(method="call", columns=["IMPRESSION_1"])
    entities = Entities({"1": ids(250 * 10), "2": ids(250 * 10)}, {})
    rates = {"ads_analytics": Rate(4, 60.0)}
    one = plan(asked, entities, TODAY, rates=rates, at_once=16)
    assert one.costs[0].seconds == 240  # 20 calls: four at once, then four windows more
    assert one.seconds == 240
    assert plan(asked, entities, TODAY, rates=rates, at_once=16, tokens=2).costs[0].seconds == 120
    shared = {"ads_analytics": Rate(4, 60.0, shared=True)}
    assert plan(asked, entities, TODAY, rates=shared, at_once=16, tokens=2).costs[0].seconds == 240
    in_all = {"universal": Rate(10, 86400.0)}
    assert plan(asked, entities, TODAY, rates=in_all, at_once=16).seconds == 86400
    assert plan(asked, entities, TODAY, rates={}, at_once=4).seconds == 20 * 0.25 / 4


def test_the_quotas_of_a_client() -> None:
    assert rates(RateLimits())["ads_analytics"] == Rate(300, 60.0)
    assert rates(RateLimits())["universal"] == Rate(100, 1.0)
    assert rates(RateLimits("trial"))["ads_analytics"] == Rate(1000, 86400.0, shared=True)
    assert rates(RateLimits("off")) == {}
    own = rates(RateLimits("off", calls={"ads_analytics": (5, 10.0), "ads_read": None}))
    assert own == {"ads_analytics": Rate(5, 10.0)}


def test_a_plan_is_a_table() -> None:
    found = str(planned(query(start_date=TODAY - 400 * DAY), {"1": ids(3), "2": ids(4)}))
    assert "ads_analytics" in found
    assert "2 ad accounts, 7 entities, 2 calls and 4 reports for at most 2,807 rows; about" in found
    assert "discover()" not in found
    open_ = plan(query(), expected(query(), TODAY), TODAY, rates={}, at_once=16)
    assert "every ad account of the token" in str(open_)
    assert "at least" in str(open_)
    assert "await pull.discover()" in str(open_)


@pytest.mark.parametrize(
    ("seconds", "read"), [(0.25, "0.2 s"), (12, "12 s"), (300, "5 min"), (7200, "2.0 h"), (90000, "25.0 h")]
)
def test_durations(seconds: float, read: str) -> None:
    assert duration(seconds) == read


def test_a_breakdown_has_a_row_count_and_its_values_count_for_the_size_of_a_call() -> None:
    known = [each for level in LEVELS.values() for each in level.known_targeting_types()]
    assert set(breakdowns.VALUES) <= set(known)
    of = {"1": ids(1000)}
    columns = LEVELS["ad"].columns
    window: dict[str, Any] = {"level": "ad", "start_date": TODAY - 88 * DAY, "end_date": TODAY, "columns": columns}
    plain = planned(AnalyticsQuery.of(**window, method="call"), of)
    by_gender = planned(AnalyticsQuery.of(**window, targeting_types=["GENDER"]), of)
    by_place = planned(AnalyticsQuery.of(**window, targeting_types=["GENDER", "REGION", "KEYWORD"]), of)
    assert [made.rows for made in (plain, by_gender, by_place)] == [89_000, 5 * 89_000, 305 * 89_000]
    assert (plain.approximate, by_gender.approximate) == (False, True)
    assert len(plain.chunks) < len(by_gender.chunks) < len(by_place.chunks)
    for made in (plain, by_gender, by_place):
        assert {each for chunk in made.chunks for each in chunk.ids} == set(of["1"])
        assert max(chunk.rows * len(columns) for chunk in made.chunks) <= CELLS
