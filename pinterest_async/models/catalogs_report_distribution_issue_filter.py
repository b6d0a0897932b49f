from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_distribution_issue_filter_report_type import (
        CatalogsReportDistributionIssueFilterReportType,
    )


@model
class CatalogsReportDistributionIssueFilter(Model):
    """Catalogs Report Distribution Issue Filter.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"report_type": ("DISTRIBUTION_ISSUES",)}

    report_type: CatalogsReportDistributionIssueFilterReportType
    catalog_id: str | None = None
