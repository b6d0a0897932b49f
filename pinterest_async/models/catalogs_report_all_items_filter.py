from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_report_all_items_filter_report_type import (
        CatalogsReportAllItemsFilterReportType,
    )


@model
class CatalogsReportAllItemsFilter(Model):
    """A part of `CatalogsHotelReportParameters` and a part of `CatalogsRetailReportParameters`.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"report_type": ("ALL_ITEMS",)}

    report_type: CatalogsReportAllItemsFilterReportType | str
    catalog_id: str | None = None
