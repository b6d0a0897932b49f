from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_report_stats_parameters import CatalogsHotelReportStatsParameters
    from pinterest_async.models.catalogs_retail_report_stats_parameters import CatalogsRetailReportStatsParameters

    CatalogsReportStatsParameters: TypeAlias = CatalogsRetailReportStatsParameters | CatalogsHotelReportStatsParameters
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsReportStatsParameters = "CatalogsRetailReportStatsParameters | CatalogsHotelReportStatsParameters"
