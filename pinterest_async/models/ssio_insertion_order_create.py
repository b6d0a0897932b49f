from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.currency import Currency
    from pinterest_async.models.ssio_order_line_type import SSIOOrderLineType


@model
class SSIOInsertionOrderCreate(Model):
    """The body of `billing.create_ssio_insertion_order`."""

    accepted_terms_id: str
    billing_contact_email: str
    billing_contact_firstname: str
    billing_contact_lastname: str
    billto_billing_address_id: str
    billto_business_address_id: str
    billto_company_id: str
    currency_info: Currency | str
    media_contact_email: str
    media_contact_firstname: str
    media_contact_lastname: str
    order_line_type: SSIOOrderLineType | str
    order_name: str
    pmp_id: str
    po_number: str
    start_date: str
    accepted_terms_time: int | None = None
    agency_link: str | None = None
    budget_amount: float | None = None
    end_date: str | None = None
    estimated_monthly_spend: float | None = None
    user_email: str | None = None
