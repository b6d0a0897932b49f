from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_create_request_catalog_type import (
        CatalogsCreativeAssetsProductGroupCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_filters import (
        CatalogsCreativeAssetsProductGroupFilters,
    )


@model
class CatalogsCreativeAssetsProductGroupCreateRequest(Model):
    """The body of `catalog_product_groups.create`, the body of `catalog_product_groups.create_many` and 1 more.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}
    __closed__ = True

    catalog_id: str
    catalog_type: CatalogsCreativeAssetsProductGroupCreateRequestCatalogType | str
    filters: CatalogsCreativeAssetsProductGroupFilters = field(shape="CatalogsCreativeAssetsProductGroupFilters")
    name: str
    description: str | None = None
