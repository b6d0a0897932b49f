"""Benchmark harness: two things timed in turn, and the median of the ratios pair by pair."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Result:
    """A ratio, what it was aimed at (None: told for comparison), and its spread: `low` and `high` are the quartiles."""

    what: str
    against: str
    ratio: float
    low: float
    high: float
    target: float | None
    at_most: bool = True

    @property
    def met(self) -> bool:
        """Whether the median keeps the target."""
        if self.target is None:
            return True
        return self.ratio <= self.target if self.at_most else self.ratio >= self.target

    def __str__(self) -> str:
        measured = f"{self.what:<58} / {self.against:<16} {self.ratio:6.2f}  ({self.low:.2f} to {self.high:.2f})"
        if self.target is None:
            return measured
        aim = f"{'at most' if self.at_most else 'at least'} {self.target:g}"
        return f"{measured}  target {aim}: {'met' if self.met else 'MISSED'}"


def compare(
    what: str,
    subject: Callable[[], float],
    against: str,
    base: Callable[[], float],
    target: float | None,
    pairs: int = 15,
) -> Result:
    """Times both in turn; each callable returns its own seconds."""
    for warm_up in (subject, base):
        warm_up()
    ratios = sorted(subject() / base() for _ in range(pairs))
    low, _, high = statistics.quantiles(ratios, n=4)
    return Result(what, against, statistics.median(ratios), low, high, target)


def timed(work: Callable[[], object], seconds: float = 0.05) -> Callable[[], float]:
    """A timer of some work in this process: seconds a run, over enough runs to fill `seconds`, the best of five.

    A result is held until the next one stands, as a program would: else the interpreter gives its memory back to the
    operating system after each run and asks for it again, which now and then takes longer than the work.
    """
    started = time.perf_counter()
    work()
    runs = max(1, int(seconds / max(time.perf_counter() - started, 1e-9)))

    def once() -> float:
        best, held = float("inf"), None
        for _ in range(5):
            started = time.perf_counter()
            for _ in range(runs):
                held = work()
            best = min(best, (time.perf_counter() - started) / runs)
        del held
        return best

    return once


def fresh(code: str) -> Callable[[], float]:
    """A timer of code in a fresh process: what the code takes there, the interpreter's own start left out.

    All that is imported has its bytecode, as pip leaves it, also where this environment writes none.
    """
    program = f"import time\nstarted = time.perf_counter()\n{code}\nprint(time.perf_counter() - started)"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = _bytecode().name

    def once() -> float:
        command = [sys.executable, "-c", program]
        run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        return float(run.stdout.split()[-1])

    once()
    return once


@cache
def _bytecode() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="pinterest-bench-")
