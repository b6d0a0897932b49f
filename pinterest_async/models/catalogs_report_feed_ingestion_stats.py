from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_feed_ingestion_stats_report_type import (
        CatalogsReportFeedIngestionStatsReportType,
    )
    from pinterest_async.models.catalogs_report_feed_ingestion_stats_severity import (
        CatalogsReportFeedIngestionStatsSeverity,
    )


@model
class CatalogsReportFeedIngestionStats(Model):
    """An item of `catalog_reports.list_stats`.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"report_type": ("FEED_INGESTION_ISSUES",)}

    catalog_id: str | None = None
    code: int | None = None
    code_label: str | None = None
    message: str | None = None
    occurrences: int | None = None
    report_type: CatalogsReportFeedIngestionStatsReportType | str | None = None
    severity: CatalogsReportFeedIngestionStatsSeverity | str | None = None
