"""Table of all handlers: those registered for an operation, then those derived from the entities."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from pinterest_async_overrides.testing.handlers.crud import derived
from pinterest_async_overrides.testing.handlers.registry import HANDLERS, Handler

# Modules whose functions register themselves with `handles`.
MODULES = (
    "ads.ad_accounts",
    "ads.ads_setup",
    "ads.advertiser_defined_events",
    "ads.auction_items",
    "ads.audience_sharing",
    "ads.bulk",
    "ads.conversions",
    "ads.keywords",
    "ads.labels",
    "ads.uploads",
    "analytics.ads_analytics",
    "analytics.exports",
    "analytics.organic_analytics",
    "analytics.reports",
    "business.access",
    "business.asset_access",
    "business.integrations",
    "catalogs.feeds",
    "catalogs.items",
    "organic.boards_and_pins",
    "organic.trends",
    "organic.user_account",
    "oauth",
)


@cache
def handlers() -> dict[str, Handler]:
    """Return the handlers by operation id. Operations without one are answered with examples of the contract."""
    for module in MODULES:
        import_module(f"pinterest_async_overrides.testing.handlers.{module}")
    for operation_id, handler in derived():
        HANDLERS.setdefault(operation_id, handler)
    return HANDLERS
