from typing import Literal, TypeAlias

DeliveryEstimateObjectiveType: TypeAlias = Literal[
    "AWARENESS",
    "CATALOG_SALES",
    "CONSIDERATION",
    "WEB_CONVERSION",
]
"""4 known values; any other is accepted unchanged."""
