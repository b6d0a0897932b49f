from typing import Literal, TypeAlias

AdvancedAuctionItemsSubmitUpsertRecordOperation: TypeAlias = Literal["UPSERT",]
"""1 known value; any other is accepted unchanged."""
