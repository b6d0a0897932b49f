from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_report_distribution_stats import CatalogsReportDistributionStats
    from pinterest_async.models.catalogs_report_feed_ingestion_stats import CatalogsReportFeedIngestionStats

    CatalogsReportStats: TypeAlias = CatalogsReportFeedIngestionStats | CatalogsReportDistributionStats | UnknownModel
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsReportStats = "CatalogsReportFeedIngestionStats | CatalogsReportDistributionStats"
