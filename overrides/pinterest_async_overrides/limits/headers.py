"""Rate limit headers of replies. They are not documented: values that cannot be parsed change nothing.

Observed live: `x-ratelimit-limit: 60, 100;w=1;name="safety_net_app_id_user_id", 60;w=60;name="org_analytics_app_id_…"`
(the first number is the limit that binds), `x-ratelimit-remaining` and `x-ratelimit-reset`, seconds, of that limit.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from pinterest_async_overrides.limits.profiles import DAY, UNIVERSAL, Quota

if TYPE_CHECKING:
    from collections.abc import Sequence


_MOST_CALLS: Final = 10_000_000
# The longest window that is documented is a day: one header must not close a limit for longer.
_LONGEST_WINDOW: Final = int(DAY)
_LONGEST: Final = 1000
_POLICY = re.compile(r'\s*(\d{1,9})\s*;\s*w\s*=\s*(\d{1,9})\s*;\s*name\s*=\s*"?([\w.-]+)"?\s*', re.ASCII)
_UNIVERSAL_NAME: Final = "safety_net"


RawHeaders: TypeAlias = "Sequence[tuple[bytes, bytes]]"
"""A reply's headers as they came."""


class Policy(NamedTuple):
    """Limit named by a header."""

    calls: int
    seconds: int
    name: str


class Lesson(NamedTuple):
    """What a reply says about one limit.

    `calls` in `seconds` is the limit itself, None where it is not stated; `remaining` calls are left until `reset`
    seconds from now; nothing is sent for `closed` seconds.
    """

    calls: int | None = None
    seconds: float = 0.0
    remaining: int | None = None
    reset: float = 0.0
    closed: float | None = None


def lessons(
    quotas: Sequence[Quota], headers: RawHeaders, status: int | None = None, wait: float | None = None
) -> list[tuple[int, Lesson]]:
    """Return what a reply says about the limits its call counted against, by their positions.

    `wait` is the seconds that an error asks for: a 429, or a 400 that asks to wait, closes its category for that time.
    """
    limit = remaining = reset = None
    for name, value in headers:
        if name[:12].lower() == b"x-ratelimit-":
            kind = name[12:].lower()
            if kind == b"limit":
                limit = value
            elif kind == b"remaining":
                remaining = number(value)
            elif kind == b"reset":
                reset = number(value)
    found: list[tuple[int, Lesson]] = []
    if limit is not None:
        for position, quota in enumerate(quotas):
            if quota.in_headers and (lesson := _of(quota, limit, remaining, reset)):
                found.append((position, lesson))
    if wait is not None and status in {400, 429} and 0 <= wait < math.inf:
        # The longest window known is a day: a header that asks for more is no such number.
        closing = (position for position, quota in enumerate(quotas) if quota.in_headers and quota.name != UNIVERSAL)
        found += [(position, Lesson(closed=min(wait, DAY))) for position in closing]
    return found


def _of(quota: Quota, limit: bytes, remaining: int | None, reset: int | None) -> Lesson | None:
    binding, policy, named = _policy(limit, quota.name)
    if policy is not None:
        calls, seconds = policy.calls, float(policy.seconds)
        number_of_calls: int | None = calls
    elif not named and quota.calls is not None and quota.name != UNIVERSAL:
        # A bare number that is the category's can only mean the category.
        calls, seconds, number_of_calls = quota.calls, quota.seconds, None
    else:
        return None
    # Headers give seconds rounded up. Of two limits with the number that binds, the reset decides which it is.
    if remaining is None or reset is None or calls != binding or reset > seconds + 1:
        return Lesson(number_of_calls, seconds) if number_of_calls is not None else None
    return Lesson(number_of_calls, seconds, remaining, float(reset))


@lru_cache(maxsize=256)
def _policy(header: bytes, name: str) -> tuple[int | None, Policy | None, bool]:
    """Return the number that binds, the policy of this limit, and whether any policy is named."""
    binding, policies = policies_of(header.decode("latin-1"))
    return binding, next((policy for policy in policies if _names(policy, name)), None), bool(policies)


def _names(policy: Policy, name: str) -> bool:
    if name == UNIVERSAL:
        return policy.name.startswith(_UNIVERSAL_NAME)
    return policy.name == name or policy.name.startswith(f"{name}_app")


def policies_of(header: str) -> tuple[int | None, tuple[Policy, ...]]:
    """Return the number that binds, and the limits that are named; unknown policies are left out."""
    if len(header) > _LONGEST:
        return None, ()
    first, *rest = header.split(",")
    policies: list[Policy] = []
    for part in [first, *rest]:
        if match := _POLICY.fullmatch(part):
            calls, seconds = int(match[1]), int(match[2])
            if 1 <= calls <= _MOST_CALLS and seconds >= 1:
                policies.append(Policy(calls, min(seconds, _LONGEST_WINDOW), match[3]))
    return number(first), tuple(policies)


def number(text: str | bytes) -> int | None:
    """Return a whole number of at most nine digits, else None."""
    text = text.strip()
    return int(text) if len(text) <= 9 and text.isascii() and text.isdigit() else None
