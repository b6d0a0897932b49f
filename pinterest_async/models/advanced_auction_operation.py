from typing import Literal, TypeAlias

AdvancedAuctionOperation: TypeAlias = Literal[
    "DELETE",
    "UPSERT",
]
"""2 known values; any other is passed on as it is."""
