"""Keywords hang on an ad account, a campaign or an ad group; a list shows those of one level."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.handlers.listing import arranged, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles

_PARENTS = ("campaign_id", "ad_group_id", "ad_group_ids")


@handles("keywords/get")
def list_keywords(call: Call) -> Any:
    """Those of the campaign or the ad groups asked for, of the ad account itself if none is."""
    asked = [name for name in _PARENTS if name in call.values]
    if "campaign_id" in asked and len(asked) > 1:
        raise invalid("campaign_id and ad groups exclude each other.")
    parents = {call.account} if not asked else set[str]()
    for name in asked:
        value = call.values[name]
        parents |= {value} if isinstance(value, str) else set(value)
    rows = [row for row in call.store.table("keyword", call.account).values() if row.get("parent_id") in parents]
    return page_of(call, arranged(call, call.store.entities["keyword"], rows))
