from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_distribution_issue_filter_report_type import (
        CatalogsReportDistributionIssueFilterReportType,
    )


@model
class CatalogsReportDistributionIssueFilter(Model):
    """A part of `CatalogsHotelReportParameters`, a part of `CatalogsHotelReportStatsParameters` and 2 more.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"report_type": ("DISTRIBUTION_ISSUES",)}

    report_type: CatalogsReportDistributionIssueFilterReportType | str
    catalog_id: str | None = None
