from typing import Literal, TypeAlias

BillingProfileCardType: TypeAlias = Literal[
    "AMERICAN_EXPRESS",
    "DISCOVER",
    "ELO",
    "MASTERCARD",
    "UNKNOWN",
    "VISA",
]
"""6 known values; any other is accepted unchanged."""
