from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advanced_auction_bid_options import AdvancedAuctionBidOptions
    from pinterest_async.models.advanced_auction_items_submit_upsert_record_operation import (
        AdvancedAuctionItemsSubmitUpsertRecordOperation,
    )
    from pinterest_async.models.advanced_auction_operation_error import AdvancedAuctionOperationError
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language
    from pinterest_async.models.update_mask_bid_option_field import UpdateMaskBidOptionField


@model
class AdvancedAuctionItemsSubmitUpsertRecord(Model):
    """A part of `AdvancedAuctionItemsSubmitRequest` and a part of `AdvancedAuctionProcessedItems`."""

    __tags__ = {"operation": ("UPSERT",)}

    bid_options: AdvancedAuctionBidOptions = field(shape="AdvancedAuctionBidOptions")
    country: Country | str
    item_id: str
    language: Language | str
    operation: AdvancedAuctionItemsSubmitUpsertRecordOperation | str
    update_mask: list[UpdateMaskBidOptionField | str] | None
    errors: list[AdvancedAuctionOperationError] | None = field(
        default=None, shape="list[AdvancedAuctionOperationError]"
    )
