from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.advanced_auction_items_submit_delete_record import (
        AdvancedAuctionItemsSubmitDeleteRecord,
    )
    from pinterest_async.models.advanced_auction_items_submit_upsert_record import (
        AdvancedAuctionItemsSubmitUpsertRecord,
    )

    AdvancedAuctionItemsSubmitRecord: TypeAlias = (
        AdvancedAuctionItemsSubmitUpsertRecord | AdvancedAuctionItemsSubmitDeleteRecord | UnknownModel
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    AdvancedAuctionItemsSubmitRecord = "AdvancedAuctionItemsSubmitUpsertRecord | AdvancedAuctionItemsSubmitDeleteRecord"
