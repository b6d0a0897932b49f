from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_report_stats_parameters import CatalogsHotelReportStatsParameters
    from pinterest_async.models.catalogs_retail_report_stats_parameters import CatalogsRetailReportStatsParameters

    CatalogsReportStatsParameters: TypeAlias = CatalogsRetailReportStatsParameters | CatalogsHotelReportStatsParameters
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsReportStatsParameters = "CatalogsRetailReportStatsParameters | CatalogsHotelReportStatsParameters"
