from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_all_items_filter import CatalogsReportAllItemsFilter
    from pinterest_async.models.catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
    from pinterest_async.models.catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter

    CatalogsRetailReportParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | CatalogsReportAllItemsFilter
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsRetailReportParametersReport = (
        "CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | CatalogsReportAllItemsFilter"
    )
