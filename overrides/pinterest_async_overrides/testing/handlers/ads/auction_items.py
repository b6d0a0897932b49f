"""Bids for catalog items in the advanced auction."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.state import Item


def _key(item: dict[str, Any]) -> str:
    return "/".join(str(item[name]) for name in ("item_id", "country", "language"))


@handles("advanced_auction_items_submit/post")
def submit_items(call: Call) -> Any:
    bids = call.state.catalog_items.setdefault(("AUCTION", call.body["catalog_id"]), {})
    for item in call.body["items"]:
        if item["operation"] == "DELETE":
            bids.pop(_key(item), None)
        else:
            bids[_key(item)] = Item(item["bid_options"], call.state.clock.now())
    return {"catalog_id": call.body["catalog_id"], "items": call.body["items"]}


@handles("advanced_auction_items_get/post")
def get_items(call: Call) -> Any:
    bids = call.state.catalog_items.get(("AUCTION", call.body["catalog_id"]), {})
    found = [item | {"bid_options": bids[_key(item)].attributes} for item in call.body["items"] if _key(item) in bids]
    return {"catalog_id": call.body["catalog_id"], "items": found}
