from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_available_filter_values_catalog_type import (
        CatalogsRetailAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_retail_filter_values_map import CatalogsRetailFilterValuesMap


@model
class CatalogsRetailAvailableFilterValues(Model):
    """The reply of `catalogs.available_filter_values`."""

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailAvailableFilterValuesCatalogType | str
    filter_values: CatalogsRetailFilterValuesMap = field(shape="CatalogsRetailFilterValuesMap")
