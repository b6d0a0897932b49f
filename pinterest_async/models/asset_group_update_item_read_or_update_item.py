from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_type import AssetGroupType


@model
class AssetGroupUpdateItemReadOrUpdateItem(Model):
    """A part of `AssetGroupModificationReadOrUpdate`."""

    asset_group_id: str
    asset_group_types: list[AssetGroupType | str] | None = None
    assets_to_add: list[str] | None = None
    assets_to_remove: list[str] | None = None
    description: str | None = None
    name: str | None = None
