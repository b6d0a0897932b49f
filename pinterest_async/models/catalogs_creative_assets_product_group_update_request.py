from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_filters import (
        CatalogsCreativeAssetsProductGroupFilters,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_update_request_catalog_type import (
        CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType,
    )


@model
class CatalogsCreativeAssetsProductGroupUpdateRequest(Model):
    """The body of `catalog_product_groups.update` and a part of `BulkUpsertRequestUpdate`."""

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}
    __closed__ = True

    catalog_type: CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType | str | None = None
    description: str | None = None
    filters: CatalogsCreativeAssetsProductGroupFilters | None = field(
        default=None, shape="CatalogsCreativeAssetsProductGroupFilters"
    )
    name: str | None = None
