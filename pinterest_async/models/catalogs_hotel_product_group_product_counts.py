from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_group_product_counts_catalog_type import (
        CatalogsHotelProductGroupProductCountsCatalogType,
    )


@model
class CatalogsHotelProductGroupProductCounts(Model):
    """Catalogs Hotel Product Group Product Counts.

    Fields:
        total: At least 0.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelProductGroupProductCountsCatalogType | str
    total: float
