from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advanced_auction_items_submit_record import AdvancedAuctionItemsSubmitRecord


@model
class AdvancedAuctionProcessedItems(Model):
    """The reply of `advanced_auction.submit_items`.

    Fields:
        catalog_id: Digits.
    """

    catalog_id: str | None = None
    items: list[AdvancedAuctionItemsSubmitRecord] | None = field(
        default=None, shape="list[AdvancedAuctionItemsSubmitRecord]"
    )
