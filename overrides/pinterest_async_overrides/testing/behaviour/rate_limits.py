"""Rate limits of the local Pinterest, and the reply headers with the remaining quota.

The numbers come from the same facts as the client's; the header format is that of live replies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from typing import Literal

from pinterest_async import facts
from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.state.clock import Clock

# Categories without a published number have no limit.
STANDARD = {category: calls for category, calls in facts.CALLS["standard"].items() if calls is not None}
TRIAL = {category: calls for category, calls in facts.CALLS["trial"].items() if calls is not None}

# Limits over all categories: calls a second for each user of an app (standard), calls a day for an app (trial).
CALLS_PER_SECOND = facts.UNIVERSAL["standard"][0]
CALLS_PER_DAY = facts.UNIVERSAL["trial"][0]


@dataclass(slots=True)
class RateLimits:
    """The quotas in force: calls per window, by category. A category without an entry has no limit.

    `window` is in seconds; `a_second` is the number of calls a second over all categories, `in_all` the number of calls
    per window over all categories; None for no such limit.
    """

    calls: dict[str, int] = field(default_factory=lambda: dict(STANDARD))
    window: int = facts.SECONDS["standard"]
    a_second: int | None = CALLS_PER_SECOND
    user: bool = True
    """Whether quotas are counted for each user of the app (standard), or for the whole app (trial)."""
    in_all: int | None = None

    @classmethod
    def profile(cls, name: Literal["standard", "trial"]) -> RateLimits:
        """Return the quotas of an access level."""
        if name == "trial":
            return cls(dict(TRIAL), facts.SECONDS["trial"], None, user=False, in_all=CALLS_PER_DAY)
        return cls()


@dataclass(slots=True)
class _Window:
    begun: float
    used: int = 0


class Meter:
    """Counts calls against the quotas, in windows that begin with their first call."""

    def __init__(self, limits: RateLimits | None, clock: Clock) -> None:
        self.limits = limits
        self._clock = clock
        self._windows: dict[tuple[str, str], _Window] = {}

    def count(self, operation: Operation, user: str, account: str) -> dict[str, str]:
        """Count a call and return its headers; raise an `ApiError` with these headers if it exceeds a quota."""
        limits = self.limits
        allowed = limits.calls.get(operation.category) if limits is not None else None
        if limits is None or allowed is None:
            return {}
        owner = user if limits.user else "app"
        per_account = "ad_account" in facts.PER_OF_CATEGORY.get(operation.category, ())
        binding: list[tuple[int, int, int, str, _Window]] = []
        if limits.a_second is not None:
            window = self._window("second", owner, 1)
            binding.append((limits.a_second, 1, limits.a_second - window.used, "safety_net_app_id_user_id", window))
        if limits.in_all is not None:
            window = self._window("all", owner, limits.window)
            left = limits.in_all - window.used
            binding.append((limits.in_all, limits.window, left, "safety_net_app_id", window))
        window = self._window(operation.category, account if per_account else owner, limits.window)
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
        """Return the remaining quotas: category, owner, calls left, seconds until the window ends."""
        if self.limits is None:
            return []
        left: list[tuple[str, str, int, int]] = []
        for (category, owner), window in sorted(self._windows.items()):
            other = self.limits.in_all if category == "all" else self.limits.a_second
            allowed, length = self.limits.calls.get(category, other or 0), self.limits.window
            reset = window.begun + (1 if category == "second" else length) - self._clock.now()
            if reset > 0:
                left.append((category, owner[:12], allowed - window.used, ceil(reset)))
        return left

    def _window(self, category: str, owner: str, seconds: int) -> _Window:
        now = self._clock.now()
        window = self._windows.get((category, owner))
        if window is None or now >= window.begun + seconds:
            window = self._windows[category, owner] = _Window(now)
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
