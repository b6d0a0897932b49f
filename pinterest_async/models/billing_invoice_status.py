from typing import Literal, TypeAlias

BillingInvoiceStatus: TypeAlias = Literal[
    "CLOSED",
    "OPEN",
]
"""2 known values; any other is accepted unchanged."""
