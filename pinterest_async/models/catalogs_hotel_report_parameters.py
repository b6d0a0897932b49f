from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_report_parameters_catalog_type import (
        CatalogsHotelReportParametersCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_report_parameters_report import CatalogsHotelReportParametersReport


@model
class CatalogsHotelReportParameters(Model):
    """The body of `catalog_reports.create`."""

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelReportParametersCatalogType | str
    report: CatalogsHotelReportParametersReport = field(shape="CatalogsHotelReportParametersReport")
