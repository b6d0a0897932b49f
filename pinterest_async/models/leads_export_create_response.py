from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadsExportCreateResponse(Model):
    """Leads Export Create Response.

    Fields:
        leads_export_id: Digits.
    """

    leads_export_id: str | None = None
