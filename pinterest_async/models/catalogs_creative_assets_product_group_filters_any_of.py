from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_filter_keys import (
        CatalogsCreativeAssetsProductGroupFilterKeys,
    )


@model
class CatalogsCreativeAssetsProductGroupFiltersAnyOf(Model):
    """Catalogs Creative Assets Product Group Filters Any Of."""

    any_of: list[CatalogsCreativeAssetsProductGroupFilterKeys] = field(
        shape="list[CatalogsCreativeAssetsProductGroupFilterKeys]"
    )
