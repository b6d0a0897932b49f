from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_catalog_type import CatalogsHotelProductCatalogType
    from pinterest_async.models.catalogs_hotel_product_metadata import CatalogsHotelProductMetadata
    from pinterest_async.models.pin import Pin


@model
class CatalogsHotelProduct(Model):
    """An item of `catalog_product_groups.list_products` and an item of
    `catalog_product_groups.list_products_by_filter`.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelProductCatalogType | str
    metadata: CatalogsHotelProductMetadata = field(shape="CatalogsHotelProductMetadata")
    pin: Pin = field(shape="Pin")
