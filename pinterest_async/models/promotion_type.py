from typing import Literal, TypeAlias

PromotionType: TypeAlias = Literal[
    "BONUS",
    "BUY_X_GET_ONE_FREE",
    "BUY_X_GET_Y",
    "CASH_BACK",
    "CHECKOUT",
    "CUSTOM",
    "EXTRA_PERCENT_OFF",
    "FIXED",
    "FREE_SHIPPING",
    "FREE_SHIPPING_MINIMUM",
    "FREE_SHIPPING_WITH_DISCOUNT",
    "GIFT_WITH_FIRST_PURCHASE",
    "GIFT_WITH_PURCHASE",
    "GIFT_WITH_PURCHASE_MINIMUM",
    "PERCENT_OFF_CLEARANCE",
    "POINTS_ON_ALL_PURCHASES",
    "POINTS_WITH_PURCHASE",
    "SAVE_X_ON_Y",
    "SITEWIDE",
    "SITEWIDE_IN_STORES",
    "SPEND_X_SAVE_Y",
    "VARIABLE",
    "X_OFF_Y",
]
"""23 known values; any other is accepted unchanged."""
