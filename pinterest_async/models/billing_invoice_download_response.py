from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BillingInvoiceDownloadResponse(Model):
    """The reply of `billing.download_invoice`."""

    download_url: str | None = None
    id: str | None = None
