"""Sliding window: whether a limit has a free slot. No I/O, no clock: the caller passes the time.

It is not known whether Pinterest's windows are fixed or sliding, nor when a call is counted. Therefore a call uses its
slot from before it is sent until a whole window after its reply came: in either case no window has too many calls.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Final

from pinterest_async_overrides.limits.headers import Lesson
from pinterest_async_overrides.limits.profiles import Quota

DRIFT: Final = 1.0005
"""A slot is kept so much longer than its window: a clock that is being set runs up to 500 ppm off another machine's."""


class Window:
    """Slots of one quota: those in flight, and the times when the others' replies came."""

    __slots__ = (
        "_closed_until",
        "_ended",
        "_held",
        "_in_flight",
        "_others",
        "_others_until",
        "_own",
        "_total",
        "calls",
        "seconds",
    )

    def __init__(self, quota: Quota) -> None:
        self.calls, self.seconds = quota.calls, quota.seconds
        self._own, self._held = quota.own, quota.seconds * DRIFT
        self._in_flight = self._total = 0
        self._ended: deque[float] = deque()
        self._others, self._others_until = 0, 0.0
        self._closed_until = -math.inf

    def used(self, now: float) -> int:
        """Number of slots in use, those of others included."""
        ended, held = self._ended, self._held
        while ended and ended[0] + held <= now:
            ended.popleft()
        used = self._in_flight + len(ended)
        return used + self._others if self._others and now < self._others_until else used

    def has_room(self, now: float) -> bool:
        """Return whether another call may be sent."""
        if now < self._closed_until:
            return False
        # Most windows are far from full, whatever could be forgotten by now.
        calls, most = self.calls, self._in_flight + len(self._ended) + self._others
        return calls is None or most < calls or self.used(now) < calls

    def take(self) -> int:
        """Take a free slot. The result is for `learn` when the reply comes."""
        self._in_flight += 1
        self._total += 1
        return self._in_flight + len(self._ended) - self._total

    def put_back(self) -> None:
        """Release the slot of a call that was not sent."""
        self._in_flight -= 1
        self._total -= 1

    def end(self, now: float) -> None:
        """Note that the reply came, or never will: the slot is free a window from now."""
        self._in_flight -= 1
        if self.calls is not None:
            self._ended.append(now)

    def opens(self, now: float, ahead: int = 0) -> float:
        """Return the earliest time when there may be a slot, for a call with `ahead` others before it."""
        return max(now, self._closed_until, self._slot(now, ahead))

    def _slot(self, now: float, ahead: int) -> float:
        if self.calls is None:
            return now
        used = self.used(now)
        late = used - self.calls + ahead
        if late < 0:
            return now
        rounds, place = divmod(late, max(self.calls, 1))
        ended = self._ended
        # A call that is still in flight keeps its slot for a window from now at the least.
        freed = (ended[place] if place < len(ended) else now) + self._held
        if self._others and now < self._others_until:
            freed = min(freed, self._others_until)
        return freed + rounds * self._held

    def learn(self, lesson: Lesson, base: int, now: float) -> None:
        """Apply what a reply says about this limit; `base` is the result of `take` for its call."""
        if lesson.calls is not None:
            self._take_over(lesson.calls, lesson.seconds)
        if lesson.closed is not None:
            self._closed_until = max(self._closed_until, now + lesson.closed)
        if lesson.remaining is not None and self.calls is not None:
            # All our calls that the server can have counted by then: those in use when this one went out, and since.
            others = self.calls - lesson.remaining - (base + self._total)
            if others > 0 and (others >= self._others or now >= self._others_until):
                # A reset that is longer than the window cannot be this window's.
                self._others, self._others_until = others, now + min(lesson.reset, self._held)

    def _take_over(self, calls: int, seconds: float) -> None:
        if not self._own:
            self.calls, self.seconds, self._held = calls, seconds, seconds * DRIFT
        elif self.seconds == seconds and self.calls is not None:
            self.calls = min(self.calls, calls)
