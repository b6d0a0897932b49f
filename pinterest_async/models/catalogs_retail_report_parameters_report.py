from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
    from pinterest_async.models.catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter
    from pinterest_async.models.catalogs_retail_report_all_items_filter import CatalogsRetailReportAllItemsFilter

    CatalogsRetailReportParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | CatalogsRetailReportAllItemsFilter
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsRetailReportParametersReport = (
        "CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | CatalogsRetailReportAllItemsFilter"
    )
