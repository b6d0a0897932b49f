from typing import Literal, TypeAlias

BillingType: TypeAlias = Literal[
    "CREDIT_CARD",
    "INTERNAL",
    "INVOICE",
    "PREPAID",
    "RECURRING",
]
"""5 known values; any other is accepted unchanged."""
