from typing import Literal, TypeAlias

ConversionTagType: TypeAlias = Literal[
    "ADD_TO_CART",
    "APP_INSTALL",
    "CHECKOUT",
    "CUSTOM",
    "EXTERNAL_MEASUREMENT",
    "INITIALIZED",
    "LEAD",
    "PAGE_LOAD",
    "PAGE_VISIT",
    "SEARCH",
    "SIGNUP",
    "UNKNOWN",
    "VIEW_CATEGORY",
    "WATCH_VIDEO",
    "WEB_SESSION",
]
"""15 known values; any other is passed on as it is."""
