from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.creative_assets_visibility_type import CreativeAssetsVisibilityType


@model
class CatalogsCreativeAssetsProductMetadata(Model):
    """A part of `CatalogsCreativeAssetsProduct`."""

    creative_assets_id: str
    visibility: CreativeAssetsVisibilityType | str
