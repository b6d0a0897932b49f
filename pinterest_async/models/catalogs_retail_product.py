from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_product_catalog_type import CatalogsRetailProductCatalogType
    from pinterest_async.models.catalogs_retail_product_metadata import CatalogsRetailProductMetadata
    from pinterest_async.models.pin import Pin


@model
class CatalogsRetailProduct(Model):
    """An item of `catalog_product_groups.list_products` and an item of
    `catalog_product_groups.list_products_by_filter`.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailProductCatalogType | str
    metadata: CatalogsRetailProductMetadata = field(shape="CatalogsRetailProductMetadata")
    pin: Pin = field(shape="Pin")
