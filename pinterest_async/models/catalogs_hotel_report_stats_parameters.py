from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_report_stats_parameters_catalog_type import (
        CatalogsHotelReportStatsParametersCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_report_stats_parameters_report import (
        CatalogsHotelReportStatsParametersReport,
    )


@model
class CatalogsHotelReportStatsParameters(Model):
    """Catalogs Hotel Report Stats Parameters."""

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelReportStatsParametersCatalogType
    report: CatalogsHotelReportStatsParametersReport = field(shape="CatalogsHotelReportStatsParametersReport")
