from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_catalog_type import (
        CatalogsCreativeAssetsProductCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_metadata import CatalogsCreativeAssetsProductMetadata
    from pinterest_async.models.pin import Pin


@model
class CatalogsCreativeAssetsProduct(Model):
    """An item of `catalog_product_groups.list_products` and an item of
    `catalog_product_groups.list_products_by_filter`.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    catalog_type: CatalogsCreativeAssetsProductCatalogType | str
    metadata: CatalogsCreativeAssetsProductMetadata = field(shape="CatalogsCreativeAssetsProductMetadata")
    pin: Pin = field(shape="Pin")
