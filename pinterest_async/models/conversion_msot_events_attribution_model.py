from typing import Literal, TypeAlias

ConversionMSOTEventsAttributionModel: TypeAlias = Literal[
    "first_touch",
    "last_touch",
    "multi_touch",
]
"""3 known values; any other is passed on as it is."""
