from typing import Literal, TypeAlias

DeliveryMetricsResponseItemsItemsCategory: TypeAlias = Literal[
    "ADS",
    "ORGANIC",
]
"""2 known values; any other is accepted unchanged."""
