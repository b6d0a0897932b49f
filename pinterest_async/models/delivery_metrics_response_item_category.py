from typing import Literal, TypeAlias

DeliveryMetricsResponseItemCategory: TypeAlias = Literal[
    "ADS",
    "ORGANIC",
]
"""2 known values; any other is passed on as it is."""
