"""One job done by this library and by the peers, side by side: requests, throttled ones, rows, seconds, memory.

The job: analytics of every campaign and every ad of 5 ad accounts, day by day, for 30 days. The local Pinterest keeps
its quotas, in windows that are ten times as fast as Pinterest's, is 20 ms late, and takes a second for a report.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from pinterest_async import OPERATIONS, facts
from pinterest_async.testing import LocalPinterest, RateLimits
from pinterest_async_overrides.testing.http.messages import Reply, Request
from pinterest_async_overrides.testing.service import Rules, Service
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.store import Sizes
from tests.interop.environments import python_of
from tests.interop.peers.airbyte import configuration, configured
from tests.interop.stepping import clean_environment, program

ACCOUNTS, CAMPAIGNS, ADS, DAYS = 5, 40, 2, 30
ROWS = ACCOUNTS * (CAMPAIGNS + CAMPAIGNS * ADS) * DAYS
FASTER = 10
SECONDS = 120
COLUMNS = ("SPEND_IN_DOLLAR", "IMPRESSION_1", "CLICKTHROUGH_1", "CTR")


@dataclass(frozen=True, slots=True)
class Measured:
    """What one contender took for the job; `stopped` where it was not done in time.

    `minutes` is how long Pinterest's own quotas hold up so many requests, at least.
    """

    who: str
    requests: int
    throttled: int
    minutes: int
    rows: int
    seconds: float
    mebibytes: float
    stopped: bool

    def __str__(self) -> str:
        late = f", stopped after {SECONDS} s" if self.stopped else ""
        return (
            f"{self.who:<44} {self.requests:>6,} requests {self.throttled:>4} throttled {self.rows:>7,} rows"
            f" {self.seconds:>7.1f} s {self.mebibytes:>6,.0f} MiB{late}"
        )


class _CountingService(Service):
    """Service that counts the replies by status."""

    statuses: Counter[int]

    def answer(self, request: Request) -> Reply:
        reply = super().answer(request)
        self.statuses[reply.status] += 1
        return reply


def _server() -> tuple[LocalPinterest, Counter[int]]:
    local = LocalPinterest(seed=7, latency=0.02)
    limits = RateLimits(window=60 // FASTER, a_second=None)
    service = _CountingService(
        7, Sizes(ACCOUNTS, CAMPAIGNS, 1, ADS), Clock(), Rules(rate_limits=limits, job_seconds=1.0)
    )
    statuses = service.statuses = Counter[int]()
    local.service = service
    return local, statuses


def results() -> Iterator[Measured]:
    """Yield what each contender took, one after the other, each with a local Pinterest of its own."""
    today = datetime.now(UTC).date()
    first = today - timedelta(days=DAYS - 1)
    yield _measured("pinterest-async, bulk.analytics", lambda url, folder: _ours(url, first, today))
    for title, streams in (
        ("Airbyte, report streams", ("campaign_analytics_report", "pin_promotion_report")),
        ("Airbyte, analytics streams", ("campaign_analytics", "ad_analytics")),
    ):
        yield _measured(title, partial(_airbyte, streams))
    yield _measured("dlt, rest_api", lambda url, folder: _dlt(url, first, today))


def _ours(url: str, first: date, last: date) -> list[str]:
    return program(Path(sys.executable), "ours.py", url, str(first), str(last), *COLUMNS)


def _dlt(url: str, first: date, last: date) -> list[str]:
    return program(python_of("dlt"), "dlt_analytics.py", url, str(first), str(last), *COLUMNS)


def _airbyte(names: tuple[str, ...], url: str, folder: Path) -> list[str]:
    """Return the command that reads these streams as they are shipped, the pause between two looks included."""
    python = python_of("airbyte")
    config = folder / "config.json"
    shipped = configuration(DAYS - 1)
    del shipped["num_threads"]
    config.write_text(json.dumps(shipped))
    command = program(python, "airbyte.py", url)
    said = subprocess.run(
        [*command, "discover", "--config", str(config)], capture_output=True, text=True, check=True, cwd=folder
    )
    found: list[dict[str, Any]] = [json.loads(line) for line in said.stdout.splitlines() if line.startswith("{")]
    streams = [stream for each in found if each["type"] == "CATALOG" for stream in each["catalog"]["streams"]]
    catalog = folder / "catalog.json"
    catalog.write_text(json.dumps(configured([each for each in streams if each["name"] in names])))
    return [*command, "read", "--config", str(config), "--catalog", str(catalog)]


def _measured(who: str, command: Callable[[str, Path], list[str]]) -> Measured:
    local, statuses = _server()
    with local, tempfile.TemporaryDirectory() as name, open(Path(name, "out"), "wb") as out:
        folder = Path(name)
        made = command(local.url, folder)
        statuses.clear()
        began = time.perf_counter()
        environment = clean_environment({"RUNTIME__DLTHUB_TELEMETRY": "false", "INTEROP_AS_SHIPPED": "1"})
        with open(folder / "err", "wb") as errors:
            process = subprocess.Popen(made, stdout=out, stderr=errors, cwd=folder, env=environment)
            watch = threading.Timer(SECONDS, process.kill)
            watch.start()
            # The usage is that of this child alone, which subprocess does not give.
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            watch.cancel()
        seconds = time.perf_counter() - began
        stopped = process.returncode == -9
        if process.returncode and not stopped:
            raise RuntimeError(f"{who} ended with {process.returncode}: {(folder / 'err').read_text()[-500:]}")
        rows = _rows(folder / "out")
        minutes = _minutes(local.service.log.calls)
        return Measured(who, statuses.total(), statuses[429], minutes, rows, seconds, usage.ru_maxrss / 1024, stopped)


def _minutes(calls: Mapping[str, int]) -> int:
    """Return how many windows of a minute have to pass before the last of so many calls may be made."""
    by_category: Counter[str] = Counter()
    for operation, count in calls.items():
        if operation:
            by_category[OPERATIONS[operation].rate_limit_category] += count
    quotas = facts.CALLS["standard"]
    return max((count - 1) // (quotas.get(each) or count) for each, count in by_category.items())


def _rows(out: Path) -> int:
    """Return the rows that a contender wrote: Airbyte's records, or the number that the others print at the end."""
    count = 0
    with open(out, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("{"):
                said = json.loads(line)
                count += said.get("rows", 0) + (said.get("type") == "RECORD")
    return count


def table(measured: list[Measured]) -> str:
    """Return a Markdown table of the contenders."""
    heads = ("client", "requests", "429s", "rows", "seconds", "minutes at the real quota, at least", "peak MiB")
    lines = [f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads)]
    for each in measured:
        seconds = f"over {SECONDS}" if each.stopped else f"{each.seconds:.1f}"
        cells = (each.who, f"{each.requests:,}", str(each.throttled), f"{each.rows:,} of {ROWS:,}", seconds)
        lines.append(f"| {' | '.join(cells)} | {each.minutes} | {each.mebibytes:.0f} |")
    return "\n".join(lines)
