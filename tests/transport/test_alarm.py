"""The alarm rings when it was last set to, whatever it was set to before, and costs few timers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.transport.timer import Alarm


class Timer:
    """A timer of a loop that stands still."""

    def __init__(self, at: float, call: Callable[[], object]) -> None:
        self.at, self.call, self.cancelled = at, call, False

    def when(self) -> float:
        return self.at

    def cancel(self) -> None:
        self.cancelled = True


class Loop:
    """A loop whose clock is set by hand."""

    def __init__(self) -> None:
        self.now, self.timers, self.made = 0.0, list[Timer](), 0

    def call_at(self, when: float, call: Callable[..., object], *args: Any) -> Timer:
        self.made += 1
        self.timers.append(timer := Timer(when, lambda: call(*args)))
        return timer

    def go_on(self, until: float) -> None:
        """The clock goes on, and timers go off at their time."""
        while due := [timer for timer in self.timers if not timer.cancelled and self.now < timer.at <= until]:
            timer = min(due, key=Timer.when)
            self.now = timer.at
            self.timers.remove(timer)
            timer.call()
        self.now = until


def set_up() -> tuple[Loop, Alarm, list[float]]:
    """A loop, an alarm on it, and when it rang."""
    loop, rang = Loop(), list[float]()
    return loop, Alarm(cast("asyncio.AbstractEventLoop", loop), lambda: rang.append(loop.now)), rang


@given(
    st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["set", "set", "never", "off", "stop"]), st.integers(1, 20)))
)
def test_it_rings_when_it_was_last_set_to(steps: list[tuple[int, str, int]]) -> None:
    loop, alarm, rang = set_up()
    due: float | None = None
    expected: list[float] = []
    for pause, step, seconds in [*steps, (30, "off", 1)]:
        if due is not None and due <= loop.now + pause:
            expected.append(due)
            due = None
        loop.go_on(loop.now + pause)
        assert rang == expected
        due = loop.now + seconds if step == "set" else None
        if step in {"set", "never"}:
            alarm.set(due)
        elif step == "off":
            alarm.off()
        else:
            alarm.stop()
            assert all(timer.cancelled for timer in loop.timers)


def test_many_waits_need_one_timer() -> None:
    loop, alarm, rang = set_up()
    for number in range(10_000):
        loop.go_on(number / 100)
        alarm.set(loop.now + 60)
        alarm.off()
    assert (rang, loop.made) == ([], 2)
