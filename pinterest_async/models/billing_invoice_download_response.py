from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BillingInvoiceDownloadResponse(Model):
    """Billing Invoice Download Response."""

    download_url: str | None = None
    id: str | None = None
