from typing import Literal, TypeAlias

MetricsReportingLevel: TypeAlias = Literal[
    "ADVERTISER",
    "ADVERTISER_TARGETING",
    "AD_GROUP",
    "AD_GROUP_TARGETING",
    "CAMPAIGN",
    "CAMPAIGN_TARGETING",
    "KEYWORD",
    "PIN_PROMOTION",
    "PIN_PROMOTION_TARGETING",
    "PRODUCT_GROUP",
    "PRODUCT_GROUP_TARGETING",
    "PRODUCT_ITEM",
    "PRODUCT_ITEM_TARGETING",
]
"""13 known values; any other is accepted unchanged."""
