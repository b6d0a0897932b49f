from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.leads_export_status import LeadsExportStatus


@model
class LeadsExportResponseData(Model):
    """The reply of `lead_exports.get`."""

    download_url: str | None = None
    export_status: LeadsExportStatus | str | None = None
