"""`make bench`: every figure, each with its target; exit status 1 where one is missed."""

from __future__ import annotations

import platform
import sys

from tests.benchmarks import bulk, decoding, limits, local_pinterest, startup, transport


def main() -> int:
    """Prints each result as it comes."""
    print(
        f"Python {platform.python_version()}, {platform.machine()}; ratios, medians of pairs timed in turn (quartiles)"
    )
    missed = 0
    for benchmark in (startup, decoding, local_pinterest, transport, limits, bulk):
        for result in benchmark.results():
            print(result, flush=True)
            missed += not result.met
    print("every target met" if not missed else f"{missed} targets missed")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
