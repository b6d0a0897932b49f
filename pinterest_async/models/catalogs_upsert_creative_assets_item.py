from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_attributes import CatalogsCreativeAssetsAttributes
    from pinterest_async.models.catalogs_upsert_creative_assets_item_operation import (
        CatalogsUpsertCreativeAssetsItemOperation,
    )


@model
class CatalogsUpsertCreativeAssetsItem(Model):
    """A part of `CatalogsCreativeAssetsBatchRequest`."""

    __tags__ = {"operation": ("UPSERT",)}

    attributes: CatalogsCreativeAssetsAttributes = field(shape="CatalogsCreativeAssetsAttributes")
    creative_assets_id: str
    operation: CatalogsUpsertCreativeAssetsItemOperation | str
