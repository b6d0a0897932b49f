from typing import Literal, TypeAlias

BillingInvoiceSortField: TypeAlias = Literal[
    "BILLING_PERIOD",
    "DOCUMENT_TYPE",
    "DUE_DATE",
    "INVOICE_NUMBER",
    "TOTAL_AMOUNT",
]
"""5 known values; any other is accepted unchanged."""
