from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_product_counts_catalog_type import (
        CatalogsCreativeAssetsProductGroupProductCountsCatalogType,
    )


@model
class CatalogsCreativeAssetsProductGroupProductCounts(Model):
    """The reply of `catalog_product_groups.get_product_counts`.

    Fields:
        app_links: At least 0.
        images: At least 0.
        total: At least 0.
        videos: At least 0.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    app_links: float
    catalog_type: CatalogsCreativeAssetsProductGroupProductCountsCatalogType | str
    images: float
    total: float
    videos: float
