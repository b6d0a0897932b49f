from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_create_creative_assets_item_operation import (
        CatalogsCreateCreativeAssetsItemOperation,
    )
    from pinterest_async.models.catalogs_creative_assets_attributes import CatalogsCreativeAssetsAttributes


@model
class CatalogsCreateCreativeAssetsItem(Model):
    """A part of `CatalogsCreativeAssetsBatchRequest`."""

    __tags__ = {"operation": ("CREATE",)}

    attributes: CatalogsCreativeAssetsAttributes = field(shape="CatalogsCreativeAssetsAttributes")
    creative_assets_id: str
    operation: CatalogsCreateCreativeAssetsItemOperation | str
