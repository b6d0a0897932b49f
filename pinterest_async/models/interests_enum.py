from typing import Literal, TypeAlias

InterestsEnum: TypeAlias = Literal[
    "ALL",
    "ANIMALS",
    "ARCHITECTURE",
    "ART",
    "BEAUTY",
    "DIY_AND_CRAFTS",
    "EDUCATION",
    "EVENT_PLANNING",
    "FASHION",
    "FOOD_AND_DRINKS",
    "GARDENING",
    "HEALTH",
    "HOME_DECOR",
    "PARENTING",
    "TRAVEL",
    "WEDDING",
]
"""16 known values; any other is accepted unchanged."""
