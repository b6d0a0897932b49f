from typing import Literal, TypeAlias

PinFormat: TypeAlias = Literal[
    "ADS_IDEA",
    "ADS_PRODUCT",
    "ADS_STANDARD",
    "ADS_VIDEO",
    "ALL",
    "ORGANIC_IMAGE",
    "ORGANIC_PRODUCT",
    "ORGANIC_VIDEO",
]
"""8 known values; any other is accepted unchanged."""
