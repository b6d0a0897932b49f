from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advanced_auction_items_submit_record import AdvancedAuctionItemsSubmitRecord


@model
class AdvancedAuctionItemsSubmitRequest(Model):
    """The body of `advanced_auction.submit_items`.

    Fields:
        catalog_id: Digits.
        items: 1 to 10000 values.
    """

    catalog_id: str
    items: list[AdvancedAuctionItemsSubmitRecord] = field(shape="list[AdvancedAuctionItemsSubmitRecord]")
