from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_report_all_items_filter_report_type import (
        CatalogsRetailReportAllItemsFilterReportType,
    )


@model
class CatalogsRetailReportAllItemsFilter(Model):
    """A part of `CatalogsRetailReportParameters`.

    Fields:
        catalog_id: Digits.
        product_group_id: Digits.
    """

    __tags__ = {"report_type": ("ALL_ITEMS",)}

    report_type: CatalogsRetailReportAllItemsFilterReportType | str
    catalog_id: str | None = None
    product_group_id: str | None = None
