"""Planner: divides a query into calls and reports, and computes their cost. No I/O, no clock."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil
from typing import Final

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.plan.arguments import STATUSES
from pinterest_async_overrides.bulk.plan.breakdowns import values
from pinterest_async_overrides.bulk.plan.day_range import nothing_yet
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT, LIFETIME
from pinterest_async_overrides.bulk.plan.models import Chunk, Cost, Plan
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.quotas import Rate
from pinterest_async_overrides.bulk.plan.windows import Reach, first_reachable, periods, reach, split
from pinterest_async_overrides.limits.profiles import UNIVERSAL

CELLS: Final = 1_000_000
"""The most values one call is asked for, some 25 MB of JSON: memory stays flat and a lost reply costs little."""

REPORT_REQUESTS: Final = 6
"""What a report is taken to cost: the request for it, and polls until it is there."""

REPORT_WORTH: Final = 5 * REPORT_REQUESTS
"""From so many calls of an ad account on, reports are asked for instead: they spare the quota."""

ROUND_TRIP: Final = 0.25
"""Seconds that a call is taken to last."""


@dataclass(frozen=True, slots=True)
class Entities:
    """Entities to pull: the ids of each ad account (empty for a level without any), and the requests that listing them
    took, or takes at least, by rate limit category. Pins and a user's account stand under "".
    """

    of_account: Mapping[str, tuple[str, ...]]
    listing: Mapping[str, int]
    found: bool = True


Windows = Mapping[str, Sequence[tuple[date, date]]]
"""The days to ask for, both ends included, by ad account, where they are not the query's."""


def plan(
    query: AnalyticsQuery,
    entities: Entities,
    today: date,
    *,
    rates: Mapping[str, Rate],
    at_once: int,
    tokens: int = 1,
    windows: Windows | None = None,
) -> Plan:
    """Return the plan with the fewest requests. Raises ValueError for days that Pinterest does not answer for.

    `today` is the day in UTC; later days are left out. `rates` are the quotas in force by rate limit category, for each
    of `tokens`; `at_once` is how many calls are in flight together. `windows` are the days to ask for where they differ
    from the query's; an ad account without any is left out.
    """
    chunks = tuple(_numbered(query, entities, today, windows))
    costs = _costs(query, chunks, entities.listing, rates, tokens)
    return Plan(
        chunks=chunks,
        costs=costs,
        accounts=len(entities.of_account) if entities.found or entities.of_account else None,
        entities=sum(len(ids) for ids in entities.of_account.values()),
        rows=sum(chunk.rows for chunk in chunks),
        seconds=_seconds(costs, at_once, rates, tokens),
        found=entities.found,
        approximate=bool(query.breakdown) or any(chunk.by == "report" for chunk in chunks),
    )


def seconds(
    query: AnalyticsQuery, chunks: Iterable[Chunk], *, rates: Mapping[str, Rate], at_once: int, tokens: int
) -> float:
    """Return the least time that some chunks of a plan take."""
    return _seconds(_costs(query, chunks, {}, rates, tokens), at_once, rates, tokens)


def _costs(
    query: AnalyticsQuery, chunks: Iterable[Chunk], listing: Mapping[str, int], rates: Mapping[str, Rate], tokens: int
) -> tuple[Cost, ...]:
    requests = Counter(listing)
    calls = len(query.level.calls_of(query.columns))
    for chunk in chunks:
        requests[_category(query, chunk)] += calls if chunk.by == "call" else REPORT_REQUESTS
    return tuple(Cost(name, count, _least(count, rates.get(name), tokens)) for name, count in sorted(requests.items()))


def _seconds(costs: Sequence[Cost], at_once: int, rates: Mapping[str, Rate], tokens: int) -> float:
    requests = sum(cost.requests for cost in costs)
    in_all = _least(requests, rates.get(UNIVERSAL), tokens)
    return max([requests * ROUND_TRIP / at_once, in_all, *(cost.seconds for cost in costs)])


def needs_listing(query: AnalyticsQuery, today: date, windows: Sequence[tuple[date, date]] | None = None) -> bool:
    """Return whether the entities have to be listed: reports answer for a whole ad account without ids."""
    if query.level.listing is None or query.entity_ids is not None:
        return False
    stretches = _stretches(query, today, windows)
    return bool(stretches) and (query.statuses != STATUSES or any(by == "call" for by, _, _ in stretches))


def _stretches(
    query: AnalyticsQuery, today: date, windows: Sequence[tuple[date, date]] | None
) -> list[tuple[str, date, date]]:
    """Return the days to ask for, in spans, each with "call" or "report"."""
    if windows is None:
        return spans(query, today)
    return [each for first, last in windows for each in spans(replace(query, start=first, end=last), today)]


def spans(query: AnalyticsQuery, today: date) -> list[tuple[str, date, date]]:
    """Return the query's days in spans, each with "call", or "report" for days that calls do not reach.

    Raises ValueError for days out of reach, for columns that no single answer has, and for a TOTAL that none covers.
    """
    start, end = query.start, query.last(today)
    if start > end:
        raise ValueError(nothing_yet(start, end, today))
    calls, reports = _ways(query)
    called = _first(query, today, report=False) if calls else end + timedelta(days=1)
    if start < called:
        reached = _first(query, today, report=True) if reports else called
        if start < reached:
            how, back = "reports" if reports else "calls", _reach(query, report=reports).back
            raise ValueError(f"{how} go {back} days back, so start_date is at the earliest {reached}, not {start}")
    if query.granularity == "TOTAL":
        return [_total(query, start, end, "call" if start >= called else "report")]
    if start >= called:
        return [("call", start, end)]
    if end < called:
        return [("report", start, end)]
    return [("report", start, called - timedelta(days=1)), ("call", called, end)]


def check(query: AnalyticsQuery, today: date) -> None:
    """Raise ValueError for a query that Pinterest cannot answer at all today: its columns, or all of its days."""
    if query.last(today) < max(query.start, earliest(query, today)):
        spans(query, today)


def earliest(query: AnalyticsQuery, today: date) -> date:
    """Return the first day that Pinterest answers for, by a report where possible; cut periods do not count.

    A query that itself begins within such a period may ask for the rest of it. Raises ValueError for columns that no
    single answer has.
    """
    _, reports = _ways(query)
    first = _first(query, today, report=reports)
    return min(first, _first_reachable(query, today, report=reports))


def _ways(query: AnalyticsQuery) -> tuple[bool, bool]:
    """Return whether calls can answer, and whether reports can: by the method asked for and the columns of each."""
    columns = set(query.columns) - set(query.unknown_columns)
    calls_lack = columns - query.level.known_columns(report=False)
    level, types = query.level, set(query.targeting_types)
    called = query.method != "report" and level.by_call and not query.report_options
    called = called and types <= level.known_targeting_types()
    calls = called and not calls_lack
    possible = not level.organic and query.method != "call" and types <= level.known_targeting_types(report=True)
    possible = possible and len(types) <= (vocabulary.most(CREATE_REPORT, "targeting_types") or len(types))
    reports_lack = columns - query.level.known_columns(report=True) if possible else set[str]()
    reports = possible and not reports_lack
    if not calls and not reports:
        lacking = [("calls", calls_lack if called else set[str]()), ("reports", reports_lack)]
        reasons = " and ".join(f"{how} have no {', '.join(sorted(lack))}" for how, lack in lacking if lack)
        raise ValueError(f"columns: {reasons}; ask for them in two pulls")
    return calls, reports


def _first(query: AnalyticsQuery, today: date, *, report: bool) -> date:
    """Return the first day that can be requested; a query that begins within a period may cut that one."""
    earliest = today - timedelta(days=_reach(query, report=report).back)
    return query.start if query.start >= earliest else _first_reachable(query, today, report=report)


def _reach(query: AnalyticsQuery, *, report: bool) -> Reach:
    return reach(query.granularity, report=report, of_reports=query.level.report_reach)


def _first_reachable(query: AnalyticsQuery, today: date, *, report: bool) -> date:
    return first_reachable(today, query.granularity, report=report, of_reports=query.level.report_reach)


def _total(query: AnalyticsQuery, start: date, end: date, by: str) -> tuple[str, date, date]:
    days = (end - start).days + 1
    most = _reach(query, report=by == "report").days
    if days > most:
        raise ValueError(f"a TOTAL covers at most {most} days here, not {days}: ratios of parts cannot be added up")
    return by, start, end


def _numbered(query: AnalyticsQuery, entities: Entities, today: date, windows: Windows | None) -> Iterator[Chunk]:
    """Return the chunks in order of account, days and ids, each with its key."""
    of_query = spans(query, today) if windows is None else []
    for account, ids in sorted(entities.of_account.items()):
        stretches = of_query if windows is None else _stretches(query, today, windows.get(account, ()))
        for number, (by, of, start, end) in enumerate(_of_account(query, ids, stretches, entities.found)):
            yield Chunk(
                key=_key(account, number, of, start, end, by),
                account=account or None,
                ids=of,
                start=start,
                end=end,
                by="call" if by == "call" else "report",
                rows=_rows(query, of or ids, start, end),
            )


def _of_account(
    query: AnalyticsQuery, ids: Sequence[str], stretches: Sequence[tuple[str, date, date]], found: bool
) -> Iterator[tuple[str, tuple[str, ...], date, date]]:
    listed = query.level.ids is not None
    for by, start, end in stretches:
        if by == "call":
            if listed and not ids:
                continue  # nothing there, or not yet found
            calls = list(_calls(query, ids, start, end))
            if (
                query.method == "call"
                or len(calls) < REPORT_WORTH
                or query.granularity == "HOUR"
                or query.targeting_types
                or not _ways(query)[1]
            ):
                yield from calls
                continue
        if listed and found and not ids and _needs_ids(query):
            continue
        for first, last in split(start, end, query.granularity, _reach(query, report=True).days):
            for some in _filters(query, ids):
                yield "report", some, first, last


def _needs_ids(query: AnalyticsQuery) -> bool:
    """Return whether a report has to name its entities, because not all of the ad account are meant."""
    return query.level.report_ids is not None and (query.entity_ids is not None or query.statuses != STATUSES)


def _filters(query: AnalyticsQuery, ids: Sequence[str]) -> Iterator[tuple[str, ...]]:
    if not _needs_ids(query):
        yield ()
        return
    most = query.level.ids_a_report
    for at in range(0, len(ids), most):
        yield tuple(ids[at : at + most])


def _calls(
    query: AnalyticsQuery, ids: Sequence[str], start: date, end: date
) -> Iterator[tuple[str, tuple[str, ...], date, date]]:
    for first, last in split(start, end, query.granularity, _reach(query, report=False).days):
        if query.level.ids is None:
            yield "call", (), first, last
            continue
        rows = periods(first, last, query.granularity) * values(query.targeting_types)
        cells = rows * max(len(query.columns), 1)
        most = max(1, min(query.level.ids_a_call, CELLS // cells))
        for at in range(0, len(ids), most):
            yield "call", tuple(ids[at : at + most]), first, last


def _rows(query: AnalyticsQuery, ids: Sequence[str], start: date, end: date) -> int:
    """Return the most rows that can come; for a breakdown an estimate, since its values are not known beforehand."""
    rows = periods(start, end, query.granularity) * values(query.targeting_types)
    if query.level.organic and query.granularity == "DAY":
        groups = query.level.calls_of(query.columns)
        rows = sum(1 if LIFETIME.issuperset(columns) else rows for columns in groups)
    return rows * (1 if query.level.ids is None else len(ids))


def _category(query: AnalyticsQuery, chunk: Chunk) -> str:
    from pinterest_async.operations import OPERATIONS

    operation = query.level.targeting if query.targeting_types and query.level.targeting else query.level.call
    return OPERATIONS[CREATE_REPORT if chunk.by == "report" else operation].rate_limit_category


def _least(requests: int, rate: Rate | None, tokens: int) -> float:
    """Return the seconds until the last of these requests may start: a window for each time the quota is used up."""
    if rate is None or not requests:
        return 0.0
    return float(ceil(requests / (1 if rate.shared else tokens) / rate.calls) - 1) * rate.seconds


def _key(account: str, number: int, ids: Sequence[str], start: date, end: date, by: str) -> str:
    digest = hashlib.sha256(",".join(ids).encode()).hexdigest()[:8]
    return f"{account or 'user'}-{number:05d}-{start:%Y%m%d}-{end:%Y%m%d}-{by}-{digest}"
