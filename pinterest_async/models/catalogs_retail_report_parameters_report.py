from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
    from pinterest_async.models.catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter
    from pinterest_async.models.catalogs_retail_report_all_items_filter import CatalogsRetailReportAllItemsFilter

    CatalogsRetailReportParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | CatalogsRetailReportAllItemsFilter
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsRetailReportParametersReport = (
        "CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | CatalogsRetailReportAllItemsFilter"
    )
