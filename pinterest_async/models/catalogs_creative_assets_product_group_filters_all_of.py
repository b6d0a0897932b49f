from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_filter_keys import (
        CatalogsCreativeAssetsProductGroupFilterKeys,
    )


@model
class CatalogsCreativeAssetsProductGroupFiltersAllOf(Model):
    """A part of `CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest`, a part of
    `CatalogsCreativeAssetsProductGroup` and 2 more.
    """

    __closed__ = True

    all_of: list[CatalogsCreativeAssetsProductGroupFilterKeys] = field(
        shape="list[CatalogsCreativeAssetsProductGroupFilterKeys]"
    )
