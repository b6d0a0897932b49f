from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_catalog_type import CatalogsHotelProductCatalogType
    from pinterest_async.models.catalogs_hotel_product_metadata import CatalogsHotelProductMetadata
    from pinterest_async.models.pin import Pin


@model
class CatalogsHotelProduct(Model):
    """Catalogs Hotel Product."""

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelProductCatalogType | str
    metadata: CatalogsHotelProductMetadata = field(shape="CatalogsHotelProductMetadata")
    pin: Pin = field(shape="Pin")
