from typing import Literal, TypeAlias

CatalogsProductGroupType: TypeAlias = Literal[
    "ALL_PRODUCTS",
    "BACK_IN_STOCK",
    "BEST_DEALS",
    "CATALOG_EXPANSION",
    "I2PC",
    "MERCHANT_CREATED",
    "NEW_ARRIVALS",
    "PINNER_FAVORITES",
    "SHOPIFY_COLLECTIONS",
    "TOP_SELLERS",
]
"""10 known values; any other is accepted unchanged."""
