from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_available_filter_values_catalog_type import (
        CatalogsCreativeAssetsAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_filter_values_map import CatalogsCreativeAssetsFilterValuesMap


@model
class CatalogsCreativeAssetsAvailableFilterValues(Model):
    """The reply of `catalogs.available_filter_values`."""

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    catalog_type: CatalogsCreativeAssetsAvailableFilterValuesCatalogType | str
    filter_values: CatalogsCreativeAssetsFilterValuesMap = field(shape="CatalogsCreativeAssetsFilterValuesMap")
