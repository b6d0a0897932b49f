from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_updatable_creative_assets_attributes import (
        CatalogsUpdatableCreativeAssetsAttributes,
    )
    from pinterest_async.models.catalogs_update_creative_assets_item_operation import (
        CatalogsUpdateCreativeAssetsItemOperation,
    )


@model
class CatalogsUpdateCreativeAssetsItem(Model):
    """A part of `CatalogsCreativeAssetsBatchRequest`."""

    __tags__ = {"operation": ("UPDATE",)}

    attributes: CatalogsUpdatableCreativeAssetsAttributes = field(shape="CatalogsUpdatableCreativeAssetsAttributes")
    creative_assets_id: str
    operation: CatalogsUpdateCreativeAssetsItemOperation | str
