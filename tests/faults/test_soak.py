"""A short soak in every test run; `make soak` makes the long one, which looks at the speed too."""

from __future__ import annotations

from tests.soak import run


def test_three_thousand_calls_with_faults_leave_nothing_behind() -> None:
    figures = run(3000, 64)
    assert list(figures.problems(speed=False)) == [], str(figures)
    assert figures.outcomes["done"] > 0.98 * 3000
