from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_list_products_by_catalog_based_filter_request_catalog_type import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_filters import (
        CatalogsCreativeAssetsProductGroupFilters,
    )


@model
class CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest(Model):
    """The body of `catalog_product_groups.list_products_by_filter`.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}
    __closed__ = True

    catalog_id: str
    catalog_type: CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType | str
    filters: CatalogsCreativeAssetsProductGroupFilters = field(shape="CatalogsCreativeAssetsProductGroupFilters")
