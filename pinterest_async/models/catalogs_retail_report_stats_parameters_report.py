from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
    from pinterest_async.models.catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter

    CatalogsRetailReportStatsParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsRetailReportStatsParametersReport = (
        "CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter"
    )
