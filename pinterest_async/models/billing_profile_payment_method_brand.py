from typing import Literal, TypeAlias

BillingProfilePaymentMethodBrand: TypeAlias = Literal[
    "AMERICAN_EXPRESS",
    "CARTE_BANCAIRE",
    "DINERS_CLUB",
    "DISCOVER",
    "ELO",
    "MASTERCARD",
    "SOFORT",
    "UNKNOWN",
    "VISA",
]
"""9 known values; any other is accepted unchanged."""
