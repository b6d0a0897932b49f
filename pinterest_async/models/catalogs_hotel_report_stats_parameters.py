from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_report_parameters_report import CatalogsHotelReportParametersReport
    from pinterest_async.models.catalogs_hotel_report_stats_parameters_catalog_type import (
        CatalogsHotelReportStatsParametersCatalogType,
    )


@model
class CatalogsHotelReportStatsParameters(Model):
    """A parameter of `catalog_reports.list_stats`."""

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelReportStatsParametersCatalogType | str
    report: CatalogsHotelReportParametersReport = field(shape="CatalogsHotelReportParametersReport")
