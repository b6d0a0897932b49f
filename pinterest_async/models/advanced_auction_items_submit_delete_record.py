from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advanced_auction_items_submit_delete_record_operation import (
        AdvancedAuctionItemsSubmitDeleteRecordOperation,
    )
    from pinterest_async.models.advanced_auction_operation_error import AdvancedAuctionOperationError
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language


@model
class AdvancedAuctionItemsSubmitDeleteRecord(Model):
    """A part of `AdvancedAuctionItemsSubmitRequest` and a part of `AdvancedAuctionProcessedItems`."""

    __tags__ = {"operation": ("DELETE",)}

    country: Country | str
    item_id: str
    language: Language | str
    operation: AdvancedAuctionItemsSubmitDeleteRecordOperation | str
    errors: list[AdvancedAuctionOperationError] | None = field(
        default=None, shape="list[AdvancedAuctionOperationError]"
    )
