"""Rate limits of the local Pinterest, and the headers that show what is left.

The numbers are those the client keeps to, from the same facts; the shape of the headers is what live replies show.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from typing import Literal

from pinterest_async import facts
from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.state.clock import Clock

# What no number is public of has no limit.
STANDARD = {category: calls for category, calls in facts.CALLS["standard"].items() if calls is not None}
TRIAL = {category: calls for category, calls in facts.CALLS["trial"].items() if calls is not None}

# Standard access allows a user of an app so many calls a second, trial access an app so many a day, whatever they are.
A_SECOND = facts.UNIVERSAL["standard"][0]
A_DAY = facts.UNIVERSAL["trial"][0]


@dataclass(slots=True)
class RateLimits:
    """The quotas in force: calls a window, by category. A category that is not named has no limit.

    `window` is in seconds; `a_second` is how many calls a second a user may make in all, `in_all` how many calls a
    window, None for no such limit.
    """

    calls: dict[str, int] = field(default_factory=lambda: dict(STANDARD))
    window: int = facts.SECONDS["standard"]
    a_second: int | None = A_SECOND
    user: bool = True
    """Whether each user of the app has a quota of their own (standard), or all share the app's (trial)."""
    in_all: int | None = None

    @classmethod
    def profile(cls, name: Literal["standard", "trial"]) -> RateLimits:
        """Return the quotas of an access level."""
        if name == "trial":
            return cls(dict(TRIAL), facts.SECONDS["trial"], None, user=False, in_all=A_DAY)
        return cls()


@dataclass(slots=True)
class _Window:
    begun: float
    used: int = 0


class Meter:
    """Counts calls against the quotas, in windows that begin with a first call."""

    def __init__(self, limits: RateLimits | None, clock: Clock) -> None:
        self.limits = limits
        self._clock = clock
        self._windows: dict[tuple[str, str], _Window] = {}

    def count(self, operation: Operation, user: str, account: str) -> dict[str, str]:
        """Count a call and return its headers; raises a `ApiError`, with them, for one over the quota."""
        limits = self.limits
        allowed = limits.calls.get(operation.category) if limits is not None else None
        if limits is None or allowed is None:
            return {}
        whose = user if limits.user else "app"
        apart = "ad_account" in facts.PER_OF_CATEGORY.get(operation.category, ())
        binding: list[tuple[int, int, int, str, _Window]] = []
        if limits.a_second is not None:
            window = self._window("second", whose, 1)
            binding.append((limits.a_second, 1, limits.a_second - window.used, "safety_net_app_id_user_id", window))
        if limits.in_all is not None:
            window = self._window("all", whose, limits.window)
            left = limits.in_all - window.used
            binding.append((limits.in_all, limits.window, left, "safety_net_app_id", window))
        window = self._window(operation.category, account if apart else whose, limits.window)
        name = f"{operation.category}_app_id{'_user_id' if limits.user else ''}"
        binding.append((allowed, limits.window, allowed - window.used, name, window))
        over = any(left <= 0 for _, _, left, _, _ in binding)
        if not over:
            for _, _, _, _, each in binding:
                each.used += 1
        headers = self._headers(binding)
        if over:
            message = f"This request exceeded a rate limit. It resets in {headers['x-ratelimit-reset']} seconds."
            raise ApiError(429, 8, message, headers=headers)
        return headers

    def remaining(self) -> list[tuple[str, str, int, int]]:
        """Return what is left of the quotas: category, whose, calls left, seconds until all are there again."""
        if self.limits is None:
            return []
        left: list[tuple[str, str, int, int]] = []
        for (category, whose), window in sorted(self._windows.items()):
            other = self.limits.in_all if category == "all" else self.limits.a_second
            allowed, length = self.limits.calls.get(category, other or 0), self.limits.window
            reset = window.begun + (1 if category == "second" else length) - self._clock.now()
            if reset > 0:
                left.append((category, whose[:12], allowed - window.used, ceil(reset)))
        return left

    def _window(self, category: str, whose: str, seconds: int) -> _Window:
        now = self._clock.now()
        window = self._windows.get((category, whose))
        if window is None or now >= window.begun + seconds:
            window = self._windows[category, whose] = _Window(now)
        return window

    def _headers(self, binding: list[tuple[int, int, int, str, _Window]]) -> dict[str, str]:
        allowed, seconds, _, _, window = min(binding, key=lambda each: each[0] - each[4].used)
        policies = [f'{quota};w={length};name="{name}"' for quota, length, _, name, _ in binding]
        reset = max(0, window.begun + seconds - self._clock.now())
        return {
            "x-ratelimit-limit": ", ".join([str(allowed), *policies]),
            "x-ratelimit-remaining": str(max(0, allowed - window.used)),
            "x-ratelimit-reset": str(ceil(reset)),
        }
