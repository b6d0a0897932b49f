from typing import Literal, TypeAlias

ConversionProductAttributionType: TypeAlias = Literal[
    "BRAND_ATTRIBUTION",
    "DEFAULT",
]
"""2 known values; any other is accepted unchanged."""
