from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_delete_creative_assets_item_operation import (
        CatalogsDeleteCreativeAssetsItemOperation,
    )


@model
class CatalogsDeleteCreativeAssetsItem(Model):
    """A part of `CatalogsCreativeAssetsBatchRequest`."""

    __tags__ = {"operation": ("DELETE",)}

    creative_assets_id: str
    operation: CatalogsDeleteCreativeAssetsItemOperation | str
