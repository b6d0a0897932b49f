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
    """Catalogs Creative Assets Product Group Create Request.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    catalog_id: str
    catalog_type: CatalogsCreativeAssetsProductGroupCreateRequestCatalogType
    filters: CatalogsCreativeAssetsProductGroupFilters = field(shape="CatalogsCreativeAssetsProductGroupFilters")
    name: str
    description: str | None = None
