from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_items_post_filter_catalog_type import (
        CatalogsCreativeAssetsItemsPostFilterCatalogType,
    )


@model
class CatalogsCreativeAssetsItemsPostFilter(Model):
    """A part of `CatalogsItemsRequest`.

    Fields:
        creative_assets_ids: 1 to 1000 values.
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    catalog_type: CatalogsCreativeAssetsItemsPostFilterCatalogType | str
    creative_assets_ids: list[str]
    catalog_id: str | None = None
