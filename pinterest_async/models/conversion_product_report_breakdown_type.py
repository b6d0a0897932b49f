from typing import Literal, TypeAlias

ConversionProductReportBreakdownType: TypeAlias = Literal[
    "PRODUCT_BRAND",
    "PRODUCT_BRAND_AND_CATEGORY",
    "PRODUCT_CATEGORY",
    "PRODUCT_SKU",
    "PRODUCT_SKU_GROUP",
]
"""5 known values; any other is accepted unchanged."""
