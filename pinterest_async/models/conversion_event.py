from typing import Literal, TypeAlias

ConversionEvent: TypeAlias = Literal[
    "ADD_TO_CART",
    "APP_INSTALL",
    "CHECKOUT",
    "CUSTOM",
    "LEAD",
    "PAGE_VISIT",
    "SEARCH",
    "SIGNUP",
    "VIEW_CATEGORY",
    "WATCH_VIDEO",
]
"""10 known values; any other is accepted unchanged."""
