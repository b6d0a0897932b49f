from typing import Literal, TypeAlias

ProductGroupPromotionCustomizableCtaType: TypeAlias = Literal[
    "BOOK_NOW",
    "BUY_ONLINE_PICKUP_IN_STORE",
    "GET_DEAL",
    "ON_SALE",
    "SHOP_NOW",
]
"""5 known values; any other is passed on as it is."""
