"""A whole pull of analytics, by us and by the clients that people use today, side by side against one local Pinterest.

Each contender is a process of its own, pinned away from the server's core; they take turns, and each ratio is of two
that ran one after the other. Rows a second are wall time; CPU and memory are told beside them.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from pinterest_async import Pinterest, RateLimits
from pinterest_async.testing import LocalPinterest
from pinterest_async.testing import RateLimits as Quotas
from tests.benchmarks.harness import Result
from tests.benchmarks.peers_env import PeerUnavailable, peer
from tests.bulk import postgres_server

CONTENDERS: Final = Path(__file__).parent / "contenders"
LATE: Final = 0.05
ROUNDS: Final = 9
MEMORY: Final = 100.0
SECONDS: Final = 600
TODAY: Final = datetime.now(UTC).date()

Ran = dict[str, float]


@dataclass(frozen=True)
class Told:
    """A figure that is told, with or without something it must not exceed."""

    what: str
    value: float
    unit: str
    most: float | None = None

    @property
    def met(self) -> bool:
        """Whether it is within what it may be."""
        return self.most is None or self.value <= self.most

    def __str__(self) -> str:
        line = f"{self.what:<58} {self.value:>14,.1f} {self.unit}"
        return line if self.most is None else f"{line}  target at most {self.most:g}: {'met' if self.met else 'MISSED'}"


@dataclass(frozen=True)
class Contender:
    """How one is run: the environment, the script with its arguments, and what it is called."""

    name: str
    environment: str
    script: str
    arguments: Sequence[str] = ()

    def run(self, job: Path, cores: set[int]) -> Ran:
        """One pull in a fresh process."""
        command = [str(peer(self.environment)), str(CONTENDERS / self.script), str(job), *self.arguments]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)} if self.environment == "bare" else None,
            preexec_fn=(lambda: os.sched_setaffinity(0, cores)) if cores else None,
        )
        if done.returncode:
            raise RuntimeError(f"{self.name} failed:\n{done.stderr[-2000:]}")
        ran: Ran = json.loads(done.stdout.splitlines()[-1])
        return ran


STRUCTS: Final = Contender("pinterest.bulk, Structs", "bare", "ours.py", ["structs"])
PARQUET: Final = Contender("pinterest.bulk to Parquet", "bare", "ours.py", ["parquet"])
BREAKDOWN: Final = Contender("pinterest.bulk, breakdown to Parquet", "bare", "breakdown.py")
BARE: Final = Contender("bare aiohttp + orjson", "bare", "bare_aiohttp.py")
# The slow ones are given fewer pages: their rows a second are the same.
UNCHECKED: Final = Contender("official SDK, unchecked", "official", "official_sdk.py", ["unchecked", "30"])
PYDANTIC: Final = Contender("pinterestsdk", "pinterestsdk", "pinterestsdk_threads.py", ["30"])
SHIPPED: Final = Contender("official SDK as shipped", "official", "official_sdk.py", ["checked", "2"])


def results() -> Iterator[Result | Told]:
    """The targets of the pull, each against its peer, then memory and growth."""
    with served(accounts=3, campaigns=3_700, days=90, columns=12) as (job, cores):
        yield from _against_peers(job, cores)
        yield from _postgres(job, cores)
    yield from _growth()
    yield from _breakdown()
    yield from asyncio.run(_under_quotas())


async def _under_quotas() -> list[Result | Told]:
    """A pull of 400 calls where 100 are allowed in 10 seconds: the least time that takes, to the time it took."""
    allowed, seconds, accounts = 100, 10.0, 400
    quotas = Quotas(calls={"ads_analytics": allowed}, window=int(seconds))
    async with LocalPinterest(accounts=accounts, campaigns=1, rate_limits=quotas) as local:
        limits = RateLimits(calls={"ads_analytics": (allowed, seconds)})
        async with Pinterest("pina_bench", base_url=local.url, rate_limits=limits) as pinterest:
            pull = pinterest.bulk.analytics(
                level="account",
                ad_account_ids=local.ad_account_ids,
                columns=["IMPRESSION_1"],
                start_date=TODAY,
                end_date=TODAY,
            )
            requests = sum(pull.plan().requests.values())
            began = time.perf_counter()
            rows = [row async for row in pull.rows()]
            took = time.perf_counter() - began
        refused = sum(1 for seen in local.requests if seen.status == 429)
    assert len(rows) == accounts
    least = (accounts / allowed - 1) * seconds
    return [
        Result("allowed rate used by a pull under quotas", "what is allowed", least / took, 0, 0, 0.98, at_most=False),
        Told("429s that it provoked", refused, "", 0),
        Told(f"requests beyond the {requests} planned", local.calls("ad_account/analytics") - requests, "", 0),
    ]


def _against_peers(job: Path, cores: set[int]) -> Iterator[Result | Told]:
    rounds = _rounds([STRUCTS, BARE, PARQUET], job, cores, ROUNDS)  # each right beside the one it is measured by
    for contender, target in ((STRUCTS, 1.8), (PARQUET, 1.0)):
        yield _ratio(contender, rounds[contender.name], BARE, rounds[BARE.name], target)
    for other, target, times in ((UNCHECKED, 3.3, 3), (PYDANTIC, 9.0, 3), (SHIPPED, 150.0, 2)):
        try:
            ran = _rounds([STRUCTS, other], job, cores, times)
        except PeerUnavailable as error:
            print(f"left out: {error}", file=sys.stderr)
            continue
        yield _ratio(STRUCTS, ran[STRUCTS.name], other, ran[other.name], target)
        rounds[other.name] = ran[other.name]
    for name, runs in rounds.items():
        yield Told(f"{name}: rows a second", statistics.median(_rate(one) for one in runs), "")
        yield Told(f"{name}: CPU a row", statistics.median(one["cpu"] / one["rows"] for one in runs) * 1e6, "µs")
        ours = name in {STRUCTS.name, PARQUET.name}
        yield Told(f"{name}: memory", max(one["memory"] for one in runs), "MiB", MEMORY if ours else None)


def _postgres(job: Path, cores: set[int]) -> Iterator[Result | Told]:
    """Into PostgreSQL, whose server is on the same cores; left out where there is none."""
    try:
        with postgres_server.server() as url:
            into = Contender("pinterest.bulk to PostgreSQL", "bare", "ours.py", [url])
            rounds = _rounds([into, BARE], job, cores, 3)
            yield _ratio(into, rounds[into.name], BARE, rounds[BARE.name], 0.5)
            most = max(one["memory"] for one in rounds[into.name])
            yield Told(f"{into.name}: memory", most, "MiB", MEMORY)
    except FileNotFoundError as error:
        print(f"left out, pinterest.bulk to PostgreSQL: {error}", file=sys.stderr)


def _growth() -> Iterator[Result | Told]:
    """From 10^4 to 10^7 rows: the time of a row, and the memory."""
    ran: dict[int, list[Ran]] = {}
    for campaigns, times in ((111, 5), (111_250, 1)):
        with served(accounts=1, campaigns=campaigns, days=90, columns=3) as (job, cores):
            ran[campaigns] = _rounds([PARQUET], job, cores, times)[PARQUET.name]
    small, large = (statistics.median(one["cpu"] / one["rows"] for one in of) for of in ran.values())
    rows = [f"{of[0]['rows']:,.0f}" for of in ran.values()]
    yield Result(f"CPU a row, {rows[1]} rows to Parquet", f"{rows[0]} rows", large / small, 0, 0, 1.2)
    yield Told(f"memory, {rows[1]} rows to Parquet", max(one["memory"] for one in ran[111_250]), "MiB", MEMORY)


def _breakdown() -> Iterator[Told]:
    """A week of 10,000 ads by age, gender and country: the memory."""
    with served(accounts=1, campaigns=10_000, days=7, columns=12, ads=True) as (job, cores):
        ran = BREAKDOWN.run(job, cores)
    yield Told(f"memory, breakdown by 3 types of 10,000 ads, {ran['rows']:,.0f} rows", ran["memory"], "MiB", MEMORY)


def _rounds(contenders: Sequence[Contender], job: Path, cores: set[int], times: int) -> dict[str, list[Ran]]:
    ran: dict[str, list[Ran]] = {contender.name: [] for contender in contenders}
    for number in range(times + 1):
        for contender in contenders:
            one = contender.run(job, cores)
            if number:  # the first round fills the server's shelf of replies
                ran[contender.name].append(one)
    return ran


def _rate(ran: Ran) -> float:
    return ran["rows"] / ran["seconds"]


def _ratio(subject: Contender, ours: list[Ran], base: Contender, theirs: list[Ran], target: float) -> Result:
    ratios = sorted(_rate(one) / _rate(other) for one, other in zip(ours, theirs, strict=True))
    low, middle, high = statistics.quantiles(ratios, n=4)
    return Result(f"rows/s, {subject.name}", base.name, middle, low, high, target, at_most=False)


@contextmanager
def served(*, late: float = LATE, ads: bool = False, **sizes: Any) -> Generator[tuple[Path, set[int]]]:
    """A local Pinterest on a core of its own; the job, and the cores that are left."""
    everything = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set[int]()
    mine = {min(everything)} if len(everything) > 1 else set[int]()
    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder) / "job.json"
        numbers = (sizes["accounts"], sizes["campaigns"], sizes["days"], late, sizes["columns"])
        arguments = [str(job), *map(str, numbers), *(["ads"] if ads else [])]
        command = [sys.executable, "-m", "tests.benchmarks.contenders.server", *arguments]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            try:
                if mine:
                    os.sched_setaffinity(process.pid, mine)
                assert process.stdout is not None
                assert process.stdout.readline().strip() == "ready"
                yield job, everything - mine
            finally:
                process.terminate()


if __name__ == "__main__":
    for result in results():
        print(result, flush=True)
