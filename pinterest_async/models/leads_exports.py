from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadsExports(Model):
    """The reply of `lead_exports.create`.

    Fields:
        leads_export_id: Digits, set by Pinterest.
    """

    leads_export_id: str | None = None
