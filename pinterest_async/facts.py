"""Facts of the API that its description lacks: rate limits and meanings of error codes.

Written from `openapi/rate_limits.toml` and `openapi/error_codes.toml`, which say where each is known from.
"""

from typing import Final

CALLS: Final[dict[str, dict[str, int | None]]] = {
    "standard": {
        "ads_analytics": 300,
        "ads_conversions": 5000,
        "ads_estimates_read": None,
        "ads_read": 1000,
        "ads_write": 400,
        "advanced_auction_read": 50,
        "advanced_auction_write": 25,
        "catalogs_read": 100,
        "catalogs_write": 100,
        "msot_write": None,
        "org_analytics": 60,
        "org_read": 1000,
        "org_write": 100,
        "trends_read": 60,
    },
    "trial": {
        "ads_analytics": 1000,
        "ads_conversions": 1000,
        "ads_estimates_read": None,
        "ads_read": 1000,
        "ads_write": 300,
        "advanced_auction_read": 1000,
        "advanced_auction_write": 1000,
        "catalogs_read": 1000,
        "catalogs_write": 1000,
        "msot_write": None,
        "org_analytics": 1000,
        "org_read": 1000,
        "org_write": 300,
        "trends_read": 1000,
    },
}
"""Access level -> rate limit category -> calls per window; None if no number is published."""

SECONDS: Final[dict[str, int]] = {"standard": 60, "trial": 86400}
"""Access level -> length of its window in seconds."""

PER: Final[dict[str, tuple[str, ...]]] = {"standard": ("app", "user"), "trial": ("app",)}
"""Access level -> the owners that quotas are counted for."""

UNIVERSAL: Final[dict[str, tuple[int, int]]] = {"standard": (100, 1), "trial": (1000, 86400)}
"""Access level -> (calls, seconds) over all categories together."""

PER_OF_CATEGORY: Final[dict[str, tuple[str, ...]]] = {"ads_conversions": ("app", "ad_account")}
"""Categories whose quotas are counted for other owners than their access level's."""

TRANSIENT_CODES: Final = frozenset((12, 2787))
"""Codes of transient 400 errors."""

NOT_THE_TOKEN_CODES: Final = frozenset((3, 7, 29))
"""Codes of 401 and 403 errors that a new access token does not resolve."""
