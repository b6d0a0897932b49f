from typing import Literal, TypeAlias

BulkEntityType: TypeAlias = Literal[
    "AD",
    "AD_GROUP",
    "CAMPAIGN",
    "KEYWORD",
    "LABEL",
    "PRODUCT_GROUP",
    "SCHEDULE",
]
"""7 known values; any other is passed on as it is."""
