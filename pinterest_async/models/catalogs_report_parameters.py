from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_report_parameters import CatalogsHotelReportParameters
    from pinterest_async.models.catalogs_retail_report_parameters import CatalogsRetailReportParameters

    CatalogsReportParameters: TypeAlias = CatalogsRetailReportParameters | CatalogsHotelReportParameters
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsReportParameters = "CatalogsRetailReportParameters | CatalogsHotelReportParameters"
