from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_report_parameters import CatalogsHotelReportParameters
    from pinterest_async.models.catalogs_retail_report_parameters import CatalogsRetailReportParameters

    CatalogsReportParameters: TypeAlias = CatalogsRetailReportParameters | CatalogsHotelReportParameters
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsReportParameters = "CatalogsRetailReportParameters | CatalogsHotelReportParameters"
