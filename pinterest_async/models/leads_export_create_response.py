from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadsExportCreateResponse(Model):
    """The reply of `lead_exports.create`.

    Fields:
        leads_export_id: Digits.
    """

    leads_export_id: str | None = None
