from typing import Literal, TypeAlias

AdvancedAuctionItemsSubmitDeleteRecordOperation: TypeAlias = Literal["DELETE",]
"""1 known value; any other is accepted unchanged."""
