from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOInsertionOrderUpdate(Model):
    """The body of `billing.update_ssio_insertion_order`."""

    ads_manager_order_line_id: str | None = None
    agency_link: str | None = None
    billing_contact_email: str | None = None
    billing_contact_firstname: str | None = None
    billing_contact_lastname: str | None = None
    budget_amount: float | None = None
    end_date: str | None = None
    media_contact_email: str | None = None
    media_contact_firstname: str | None = None
    media_contact_lastname: str | None = None
    oracle_line_id: str | None = None
    po_number: str | None = None
    salesforce_order_id: str | None = None
    salesforce_order_line_id: str | None = None
    start_date: str | None = None
    user_email: str | None = None
