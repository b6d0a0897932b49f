from typing import Literal, TypeAlias

CreativeType: TypeAlias = Literal[
    "APP",
    "CAROUSEL",
    "COLLAGE",
    "COLLECTION",
    "IDEA",
    "MAX_VIDEO",
    "MAX_WIDTH_REGULAR_COLLECTION",
    "MAX_WIDTH_VIDEO_COLLECTION",
    "QUIZ",
    "REGULAR",
    "SHOPPING",
    "SHOP_THE_PIN",
    "SHOWCASE",
    "VIDEO",
]
"""14 known values; any other is accepted unchanged."""
