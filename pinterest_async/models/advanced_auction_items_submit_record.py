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
    # Shape of the union at run time; members are imported on demand.
    AdvancedAuctionItemsSubmitRecord = "AdvancedAuctionItemsSubmitUpsertRecord | AdvancedAuctionItemsSubmitDeleteRecord"
