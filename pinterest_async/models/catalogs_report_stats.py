from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_report_distribution_stats import CatalogsReportDistributionStats
    from pinterest_async.models.catalogs_report_feed_ingestion_stats import CatalogsReportFeedIngestionStats

    CatalogsReportStats: TypeAlias = CatalogsReportFeedIngestionStats | CatalogsReportDistributionStats | UnknownModel
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsReportStats = "CatalogsReportFeedIngestionStats | CatalogsReportDistributionStats"
