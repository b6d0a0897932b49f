"""Quotas of the access levels: how many calls each may make, by category."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, cast

from pinterest_async import facts

Profile = Literal["standard", "trial", "off"]
Share = Literal["app", "user", "ad_account"]

DAY: Final = 86_400.0
UNIVERSAL: Final = "universal"


class Quota(NamedTuple):
    """Number of calls in a number of seconds, for each owner that `per` names.

    `calls` is None where no number is known: the quota can still be closed by a 429, and learned from reply headers.
    `own` is a number of the caller's, which a header may lower and not raise; `in_headers`: reply
    headers state it.
    """

    name: str
    calls: int | None
    seconds: float
    per: frozenset[Share]
    own: bool = False
    in_headers: bool = True


STANDARD: Final = facts.CALLS["standard"]
TRIAL: Final = facts.CALLS["trial"]


def of_category(profile: Profile, category: str) -> Quota:
    """Return the quota of a category; one without a public number, or an unknown one, has none."""
    level = _level(profile)
    calls = None if profile == "off" else facts.CALLS[level].get(category)
    return Quota(
        category, calls, float(facts.SECONDS[level]), _per(facts.PER_OF_CATEGORY.get(category, facts.PER[level]))
    )


def universal(profile: Profile) -> Quota:
    """Return the quota of all calls together."""
    level = _level(profile)
    calls, seconds = facts.UNIVERSAL[level]
    return Quota(UNIVERSAL, None if profile == "off" else calls, float(seconds), _per(facts.PER[level]))


def _level(profile: Profile) -> str:
    return "trial" if profile == "trial" else "standard"


def _per(names: tuple[str, ...]) -> frozenset[Share]:
    return frozenset(cast("tuple[Share, ...]", names))
