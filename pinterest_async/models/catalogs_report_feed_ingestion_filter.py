from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_feed_ingestion_filter_report_type import (
        CatalogsReportFeedIngestionFilterReportType,
    )


@model
class CatalogsReportFeedIngestionFilter(Model):
    """A part of `CatalogsHotelReportParameters`, a part of `CatalogsHotelReportStatsParameters` and 2 more.

    Fields:
        feed_id: Digits.
        processing_result_id: Digits.
    """

    __tags__ = {"report_type": ("FEED_INGESTION_ISSUES",)}

    feed_id: str
    report_type: CatalogsReportFeedIngestionFilterReportType | str
    processing_result_id: str | None = None
