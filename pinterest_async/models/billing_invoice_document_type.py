from typing import Literal, TypeAlias

BillingInvoiceDocumentType: TypeAlias = Literal[
    "CREDIT_MEMO",
    "INVOICE",
]
"""2 known values; any other is accepted unchanged."""
