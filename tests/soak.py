"""A soak: many calls, one in a hundred of which goes wrong. Memory stays flat, no socket stays open, none is slower.

`make soak` makes 100,000 calls; `python -m tests.soak CALLS AT_ONCE` as many as you say. It prints its figures and
exits with 1 where one of them is not as it should be.
"""

from __future__ import annotations

import asyncio
import gc
import random
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Coroutine, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pinterest_async import Pinterest, PinterestError, RetryPolicy
from pinterest_async.testing import Fault, LocalPinterest, faults
from tests.faults.aftermath import sockets

SHARE = 0.01
"""How many calls meet a fault, or are cancelled."""

PARTS = 10
"""The calls are counted in so many parts: one to warm up, three that are the start, and three at the end."""

MOST_GROWTH = 8.0
"""MiB that memory may grow by from the start to the end: what the allocator keeps of the odd large moment."""

MOST_LOST = 0.2
"""How much slower the end may be than the start: its median part, that is, as other work comes and goes."""

MOST_SECONDS = 540.0

FAULTS: list[Fault] = [
    faults.status(500),
    faults.html(502),
    faults.throttled(0.01),
    faults.closed(),
    faults.reset("before"),
    faults.reset("headers"),
    faults.reset("body"),
    faults.cut(),
    faults.cut_json(),
    faults.status(502, b'{"a":' * 50_000 + b"1" + b"}" * 50_000),
    faults.status(200, b'{"items": [], "bookmark": 7}'),
    faults.status(200, b"[" * 50_000 + b"]" * 50_000),
    faults.drip(0.00001),
]


@dataclass
class Figures:
    """What a soak came to; `rates` are calls a second, part by part, `memory` MiB at the end of each."""

    calls: int
    outcomes: Counter[str] = field(default_factory=Counter[str])
    fired: int = 0
    rates: list[float] = field(default_factory=list[float])
    memory: list[float] = field(default_factory=list[float])
    sockets: int = 0
    seconds: float = 0.0

    @property
    def growth(self) -> float:
        """How much more memory there is in use at the end."""
        return statistics.median(self.memory[-3:]) - statistics.median(self.memory[1:4])

    @property
    def lost(self) -> float:
        """How much slower the end is than the start, as a share."""
        return 1 - statistics.median(self.rates[-3:]) / statistics.median(self.rates[1:4])

    def problems(self, *, speed: bool = True) -> Iterator[str]:
        """What is not as it should be."""
        if self.outcomes.total() != self.calls:
            yield f"{self.calls - self.outcomes.total()} calls are not accounted for"
        if self.fired < self.calls * SHARE / 4:
            yield f"only {self.fired} faults fired"
        if self.sockets:
            yield f"{self.sockets} sockets are still open"
        if self.growth > MOST_GROWTH:
            yield f"memory grew by {self.growth:.1f} MiB"
        if speed and self.lost > MOST_LOST:
            yield f"calls at the end are {self.lost:.0%} slower than at the start"
        if speed and self.seconds > MOST_SECONDS:
            yield f"it took {self.seconds:.0f} s"

    def __str__(self) -> str:
        rates = ", ".join(f"{rate:.0f}" for rate in self.rates)
        memory = ", ".join(f"{size:.1f}" for size in self.memory)
        outcomes = ", ".join(f"{count} {name}" for name, count in self.outcomes.most_common())
        return (
            f"{self.calls} calls in {self.seconds:.1f} s, {self.fired} faults fired\n"
            f"outcomes: {outcomes}\n"
            f"calls a second, part by part: {rates}; the end runs at {1 - self.lost:.0%} of the start\n"
            f"resident MiB, part by part: {memory}; {self.growth:+.1f} since the start\n"
            f"left open: {self.sockets} sockets"
        )


def serve(calls: int) -> None:
    """A local Pinterest whose faults come now and then; it ends with its input, and says how many fired."""
    with LocalPinterest(seed=7, accounts=1, campaigns=2, boards=3, pins=3) as local:
        chance = random.Random(7)
        for _ in range(int(calls * SHARE * 0.8)):
            local.fail("boards/list", 1, chance.choice(FAULTS), after=chance.randrange(int(2 / SHARE)))
        print(local.url, flush=True)
        sys.stdin.read()
        print(len(local.fired))


@contextmanager
def served(calls: int) -> Generator[tuple[str, subprocess.Popen[str]]]:
    """Its address, and the process it has to itself."""
    command = [sys.executable, "-m", "tests.soak", "serve", str(calls)]
    pipe, root = subprocess.PIPE, Path(__file__).parents[1]
    with subprocess.Popen(command, text=True, cwd=root, stdin=pipe, stdout=pipe) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip(), process
        finally:
            if process.poll() is None:
                process.kill()


async def soak(url: str, calls: int, at_once: int) -> Figures:
    """The calls, `at_once` of them in flight."""
    figures = Figures(calls)
    policy = RetryPolicy(backoff=0.001, longest_backoff=0.01, deadline=30)
    before = sockets()
    start = time.perf_counter()
    async with Pinterest("pina_soak", base_url=url, retry=policy, rate_limits="off") as pinterest:
        numbers = iter(range(calls))

        async def one() -> None:
            page = await pinterest.boards.list()
            assert len(page.items) == 3

        async def caller(chance: random.Random) -> None:
            for _ in numbers:
                cancelled = chance.random() < SHARE * 0.2
                try:
                    await (cut_short(one(), chance.random() * 0.005) if cancelled else one())
                    figures.outcomes["done"] += 1
                except asyncio.CancelledError:
                    figures.outcomes["cancelled"] += 1
                except PinterestError as error:
                    figures.outcomes[type(error).__name__] += 1

        async def counter() -> None:
            for part in range(1, PARTS + 1):
                begun, done = time.perf_counter(), figures.outcomes.total()
                while (now := figures.outcomes.total()) < calls * part // PARTS:  # noqa: ASYNC110 - a count of events
                    await asyncio.sleep(0.01)
                figures.rates.append((now - done) / (time.perf_counter() - begun))
                gc.collect()
                figures.memory.append(resident())

        await asyncio.gather(counter(), *(caller(random.Random(seed)) for seed in range(at_once)))
    figures.seconds = time.perf_counter() - start
    await asyncio.sleep(0.05)
    figures.sockets = len(sockets() - before)
    return figures


async def cut_short(call: Coroutine[Any, Any, None], seconds: float) -> None:
    """The call, cancelled after so long if it is not done by then."""
    task = asyncio.ensure_future(call)
    await asyncio.sleep(seconds)
    task.cancel()
    await task


def resident() -> float:
    """MiB of this process in memory."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize() / 2**20
    except FileNotFoundError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10


def run(calls: int, at_once: int) -> Figures:
    """A soak from its start to its end."""
    with served(calls) as (url, server):
        figures = asyncio.run(soak(url, calls, at_once))
        told, _ = server.communicate(timeout=30)
        figures.fired = int(told)
    return figures


def main(calls: int = 100_000, at_once: int = 128) -> int:
    figures = run(calls, at_once)
    print(figures)
    problems = list(figures.problems())
    for problem in problems:
        print(f"NOT AS IT SHOULD BE: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(int(sys.argv[2]))
    else:
        sys.exit(main(*map(int, sys.argv[1:])))
