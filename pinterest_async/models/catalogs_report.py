from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_report_status import CatalogsReportReportStatus


@model
class CatalogsReport(Model):
    """The reply of `catalog_reports.get`."""

    report_status: CatalogsReportReportStatus | str | None = None
    size: float | None = None
    url: str | None = None
