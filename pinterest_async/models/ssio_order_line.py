from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.currency import Currency


@model
class SSIOOrderLine(Model):
    """An item of `billing.list_ssio_order_lines`."""

    accepted_terms_id: str | None = None
    accepted_terms_time: str | None = None
    ads_manager_order_line_id: str | None = None
    agency_link: str | None = None
    bill_to_company_name: str | None = None
    billing_contact_email: str | None = None
    billing_contact_firstname: str | None = None
    billing_contact_lastname: str | None = None
    budget_amount: float | None = None
    currency_info: Currency | str | None = None
    end_date: datetime.date | None = field(default=None, shape="date")
    estimated_monthly_spend: float | None = None
    last_modified_date_time: str | None = None
    media_contact_email: str | None = None
    media_contact_firstname: str | None = None
    media_contact_lastname: str | None = None
    order_name: str | None = None
    pin_order_id: str | None = None
    pmp_name: str | None = None
    po_number: str | None = None
    salesforce_order_line_id: str | None = None
    start_date: datetime.date | None = field(default=None, shape="date")
