from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_available_filter_values_catalog_type import (
        CatalogsHotelAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_filter_values_map import CatalogsHotelFilterValuesMap


@model
class CatalogsHotelAvailableFilterValues(Model):
    """The reply of `catalogs.available_filter_values`."""

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelAvailableFilterValuesCatalogType | str
    filter_values: CatalogsHotelFilterValuesMap = field(shape="CatalogsHotelFilterValuesMap")
