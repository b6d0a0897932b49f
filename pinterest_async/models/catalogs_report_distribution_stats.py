from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_distribution_stats_report_type import (
        CatalogsReportDistributionStatsReportType,
    )


@model
class CatalogsReportDistributionStats(Model):
    """An item of `catalog_reports.list_stats`.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"report_type": ("DISTRIBUTION_ISSUES",)}

    catalog_id: str | None = None
    code: int | None = None
    code_label: str | None = None
    ineligible_for_ads: bool | None = None
    ineligible_for_organic: bool | None = None
    message: str | None = None
    occurrences: int | None = None
    report_type: CatalogsReportDistributionStatsReportType | str | None = None
