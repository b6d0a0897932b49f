from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_group_product_counts_catalog_type import (
        CatalogsHotelProductGroupProductCountsCatalogType,
    )


@model
class CatalogsHotelProductGroupProductCounts(Model):
    """The reply of `catalog_product_groups.get_product_counts`.

    Fields:
        total: At least 0.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelProductGroupProductCountsCatalogType | str
    total: float
