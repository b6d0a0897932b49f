from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_binding import AssetGroupBinding
    from pinterest_async.models.asset_group_type import AssetGroupType


@model
class AssetGroupInputCreate(Model):
    """The body of `business_assets.create_group`."""

    asset_group_description: str
    asset_group_name: str
    asset_group_types: list[AssetGroupType | str]
    asset_group: AssetGroupBinding | None = field(default=None, shape="AssetGroupBinding")
