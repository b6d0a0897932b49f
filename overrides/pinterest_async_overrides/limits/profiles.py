"""The numbers: how many calls each access level may make, by category. Source: Pinterest's developer documentation."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Profile = Literal["standard", "trial", "off"]
Share = Literal["app", "user", "ad_account"]

MINUTE: Final = 60.0
DAY: Final = 86_400.0
UNIVERSAL: Final = "universal"
CONVERSIONS: Final = "ads_conversions"


class Quota(NamedTuple):
    """So many calls within so many seconds, for each of what `per` names.

    `calls` is None where no number is known: it can still be closed by a 429, and learned from reply headers. `own` is
    a number of the caller's, which a header may lower and not raise; `told` says whether reply headers speak of it.
    """

    name: str
    calls: int | None
    seconds: float
    per: frozenset[Share]
    own: bool = False
    told: bool = True


# Calls a minute for each user of an app. Of conversions the description says 5,000 and the documentation 120,000: the
# lower one holds until a header says more. msot_write has no known number.
STANDARD: Final[dict[str, int | None]] = {
    "ads_read": 1000,
    "ads_write": 400,
    "org_read": 1000,
    "org_write": 100,
    "ads_analytics": 300,
    "catalogs_read": 100,
    "catalogs_write": 100,
    "org_analytics": 60,
    "trends_read": 60,
    CONVERSIONS: 5000,
    "advanced_auction_read": 50,
    "advanced_auction_write": 25,
    "msot_write": None,
}
# Calls a day for each app.
TRIAL: Final[dict[str, int | None]] = {
    **dict.fromkeys(STANDARD, 1000),
    "ads_write": 300,
    "org_write": 300,
    "msot_write": None,
}
A_SECOND: Final = 100
A_DAY_IN_ALL: Final = 1000

_APP: Final[frozenset[Share]] = frozenset({"app"})
_USER: Final[frozenset[Share]] = frozenset({"app", "user"})
_ACCOUNT: Final[frozenset[Share]] = frozenset({"app", "ad_account"})


def of_category(profile: Profile, category: str) -> Quota:
    """The quota of a category; one that nobody has heard of has no number."""
    table, seconds, per = (TRIAL, DAY, _APP) if profile == "trial" else (STANDARD, MINUTE, _USER)
    calls = None if profile == "off" else table.get(category)
    return Quota(category, calls, seconds, _ACCOUNT if category == CONVERSIONS else per)


def universal(profile: Profile) -> Quota:
    """The quota of all calls together."""
    if profile == "trial":
        return Quota(UNIVERSAL, A_DAY_IN_ALL, DAY, _APP)
    return Quota(UNIVERSAL, None if profile == "off" else A_SECOND, 1.0, _USER)
