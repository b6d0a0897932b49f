from typing import Literal, TypeAlias

BulkEntityType: TypeAlias = Literal[
    "AD",
    "AD_GROUP",
    "CAMPAIGN",
    "ENTITY_HISTORY",
    "KEYWORD",
    "LABEL",
    "PRODUCT_GROUP",
    "SCHEDULE",
]
"""8 known values; any other is accepted unchanged."""
