"""The table of all handlers: those written for one operation, then those that follow from the entities."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from pinterest_async_overrides.testing.handlers.crud import derived
from pinterest_async_overrides.testing.handlers.registry import HANDLERS, Handler

# The modules whose functions are registered by `handles`.
MODULES = (
    "ad_accounts",
    "ads_setup",
    "auction_items",
    "integrations",
    "advertiser_defined_events",
    "audience_sharing",
    "asset_access",
    "labels",
    "keywords",
    "boards_and_pins",
    "uploads",
    "catalog_items",
    "catalogs",
    "ads_analytics",
    "organic_analytics",
    "reports",
    "exports",
    "conversions",
    "business",
    "user_account",
    "trends",
    "oauth",
)


@cache
def handlers() -> dict[str, Handler]:
    """Operation id -> handler. What is missing is answered from the contract alone."""
    for module in MODULES:
        import_module(f"pinterest_async_overrides.testing.handlers.{module}")
    for operation_id, handler in derived():
        HANDLERS.setdefault(operation_id, handler)
    return HANDLERS
