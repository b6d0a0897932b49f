from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.billing_invoice_document_type import BillingInvoiceDocumentType
    from pinterest_async.models.billing_invoice_status import BillingInvoiceStatus
    from pinterest_async.models.currency import Currency


@model
class BillingInvoice(Model):
    """An item of `billing.list_invoices`.

    Fields:
        ad_account_id: Digits.
        id: Digits.
    """

    ad_account_id: str | None = None
    ad_account_name: str | None = None
    amount_billed_micro_currency: int | None = None
    amount_discount_micro_currency: int | None = None
    amount_net_micro_currency: int | None = None
    amount_tax_micro_currency: int | None = None
    bill_to_country: str | None = None
    billing_period_end_date: datetime.date | None = field(default=None, shape="date")
    billing_period_start_date: datetime.date | None = field(default=None, shape="date")
    currency: Currency | str | None = None
    document_type: BillingInvoiceDocumentType | str | None = None
    id: str | None = None
    invoice_due_date: datetime.date | None = field(default=None, shape="date")
    payment_terms: str | None = None
    status: BillingInvoiceStatus | str | None = None
