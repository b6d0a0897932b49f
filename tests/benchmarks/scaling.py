"""Plan, ledger and discovery from 10 to 5,000 ad accounts, and from 10^3 to 10^6 entities: the time of each one.

`make scaling` prints the figures, CPU time of the client; it takes some minutes, most of them in
the server of a million campaigns, which is a process of its own.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from pinterest_async import Pinterest
from pinterest_async_overrides.bulk.interfaces import RunPlan
from pinterest_async_overrides.bulk.output.opening import open_sink
from pinterest_async_overrides.bulk.plan.planner import Entities, plan
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from tests.benchmarks.bulk import TODAY, served
from tests.benchmarks.harness import Result

COLUMNS: Final = ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1")
DAYS: Final[dict[str, Any]] = {"start_date": TODAY - timedelta(days=29), "end_date": TODAY - timedelta(days=1)}
GROWTH: Final = 1.5
"""How much more one of many may take than one of a tenth as many, of a thousandth, and so on."""

Sizes = Sequence[tuple[int, int]]
"""Ad accounts, and entities of each."""

ACCOUNTS: Final[Sizes] = ((100, 20), (1_000, 20), (5_000, 20))
ENTITIES: Final[Sizes] = ((1, 1_000), (10, 1_000), (100, 1_000), (1_000, 1_000))


def results() -> Iterator[Result]:
    """The time for one ad account, and for one entity, among many, to that among few."""
    for what, measure in (("plan", _planned), ("ledger of two runs", _noted), ("discovery", _discovered)):
        yield from _grown(f"{what}, an ad account", measure, ACCOUNTS, of_entities=False)
        yield from _grown(f"{what}, an entity", measure, ENTITIES, of_entities=True)


def _grown(what: str, measure: Callable[[int, int], float], sizes: Sizes, *, of_entities: bool) -> Iterator[Result]:
    counts = [accounts * each if of_entities else accounts for accounts, each in sizes]
    seconds = [measure(*size) for size in sizes]
    least = seconds[0] / counts[0]
    for count, took in zip(counts[1:], seconds[1:], strict=True):
        label = f"{what}, {count:,} ({took * 1000:,.1f} ms)"
        yield Result(label, f"{counts[0]:,} ({seconds[0] * 1000:.1f} ms)", took / count / least, 0, 0, GROWTH)


def _query(accounts: int, each: int) -> tuple[AnalyticsQuery, Entities]:
    ids = {
        f"{10**11 + at}": tuple(f"{10**12 + at * each + number}" for number in range(each)) for at in range(accounts)
    }
    start, end = TODAY - timedelta(days=29), TODAY - timedelta(days=1)
    query = AnalyticsQuery.of(
        level="campaign", columns=COLUMNS, ad_account_ids=list(ids), start_date=start, end_date=end
    )
    return query, Entities(ids, {})


def _planned(accounts: int, each: int) -> float:
    query, entities = _query(accounts, each)

    def once() -> float:
        began = time.process_time()
        plan(query, entities, TODAY, rates={}, at_once=8)
        return time.process_time() - began

    return min(once() for _ in range(5))


def _noted(accounts: int, each: int) -> float:
    """Open a ledger, plan and note a run of which every chunk failed, open it again and find what is due."""
    query, entities = _query(accounts, each)
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        for look_back in (None, 3):
            sink = open_sink("csv", Path(folder) / "out.csv", query, look_back=look_back, restart=True)
            windows = sink.windows(tuple(entities.of_account))
            planned = plan(query, entities, TODAY, rates={}, at_once=8, windows=windows)
            sink.begin(RunPlan(planned.chunks, {}))
            for chunk in planned.chunks:
                sink.failed(chunk, TimeoutError("no answer"))
            sink.finish()
            sink.close()
        return time.process_time() - began


def _discovered(accounts: int, each: int) -> float:
    with served(accounts=accounts, campaigns=each, days=30, columns=2, late=0.0) as (job, _):
        return asyncio.run(_list(json.loads(job.read_text("utf-8"))["url"]))


async def _list(url: str) -> float:
    async with Pinterest("pina_bench", base_url=url, rate_limits="off") as pinterest:

        async def once() -> float:
            pull = pinterest.bulk.analytics(level="campaign", columns=COLUMNS, **DAYS)
            began = time.process_time()
            await pull.discover()
            return time.process_time() - began

        await once()  # what only a first call loads, and what the server makes
        return min([await once() for _ in range(3)])


if __name__ == "__main__":
    for result in results():
        print(result, flush=True)
