from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_report_parameters_catalog_type import (
        CatalogsRetailReportParametersCatalogType,
    )
    from pinterest_async.models.catalogs_retail_report_parameters_report import CatalogsRetailReportParametersReport


@model
class CatalogsRetailReportParameters(Model):
    """The body of `catalog_reports.create`."""

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailReportParametersCatalogType | str
    report: CatalogsRetailReportParametersReport = field(shape="CatalogsRetailReportParametersReport")
