from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
    from pinterest_async.models.catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter

    CatalogsHotelReportParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsHotelReportParametersReport = "CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter"
