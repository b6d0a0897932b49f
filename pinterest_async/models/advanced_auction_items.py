from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advanced_auction_item import AdvancedAuctionItem


@model
class AdvancedAuctionItems(Model):
    """The reply of `advanced_auction.get_items`.

    Fields:
        catalog_id: Digits.
    """

    catalog_id: str | None = None
    items: list[AdvancedAuctionItem] | None = field(default=None, shape="list[AdvancedAuctionItem]")
