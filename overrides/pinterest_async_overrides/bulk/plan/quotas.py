"""Quotas that a plan's time is computed with: those that the client keeps to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from pinterest_async_overrides.limits.profiles import STANDARD, UNIVERSAL, of_category, universal

if TYPE_CHECKING:
    from pinterest_async_overrides.limits.settings import RateLimits


class Rate(NamedTuple):
    """Number of calls in a number of seconds; `shared` by all tokens, or for each of them."""

    calls: int
    seconds: float
    shared: bool = False


Rates = Mapping[str, Rate]


def rates(limits: RateLimits) -> Rates:
    """Return the quota of each rate limit category, that of all calls under UNIVERSAL; a missing one is no limit."""
    found: dict[str, Rate] = {}
    for name in (*STANDARD, UNIVERSAL):
        quota = universal(limits.profile) if name == UNIVERSAL else of_category(limits.profile, name)
        number = limits.calls.get(name, quota.calls)
        calls, seconds = number if isinstance(number, tuple) else (number, quota.seconds)
        if calls is not None:
            found[name] = Rate(calls, seconds, shared="user" not in quota.per)
    return found
