from typing import Literal, TypeAlias

AdvertiserDefinedEventMappingType: TypeAlias = Literal[
    "ADD_PAYMENT_INFO",
    "ADD_TO_CART",
    "ADD_TO_WISHLIST",
    "CHECKOUT",
    "CONTACT",
    "CUSTOMIZE_PRODUCT",
    "FIND_LOCATION",
    "INITIATE_CHECKOUT",
    "LEAD",
    "PAGE_VISIT",
    "SCHEDULE",
    "SEARCH",
    "SIGNUP",
    "START_TRIAL",
    "SUBMIT_APPLICATION",
    "SUBSCRIBE",
    "VIEW_CATEGORY",
    "VIEW_CONTENT",
    "WATCH_VIDEO",
]
"""19 known values; any other is accepted unchanged."""
