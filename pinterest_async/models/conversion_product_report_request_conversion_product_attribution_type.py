from typing import Literal, TypeAlias

ConversionProductReportRequestConversionProductAttributionType: TypeAlias = Literal[
    "BRAND_ATTRIBUTION",
    "DEFAULT",
]
"""2 known values; any other is passed on as it is."""
