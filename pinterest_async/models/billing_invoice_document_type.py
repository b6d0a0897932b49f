from typing import Literal, TypeAlias

BillingInvoiceDocumentType: TypeAlias = Literal[
    "CREDIT_MEMO",
    "INVOICE",
]
"""2 known values; any other is passed on as it is."""
