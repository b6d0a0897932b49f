from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_type import AssetGroupType


@model
class CreateAssetGroupBody(Model):
    """The body of `business_assets.create_group`."""

    asset_group_description: str
    asset_group_name: str
    asset_group_types: list[AssetGroupType | str]
