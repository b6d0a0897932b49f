from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_asset_group_body_asset_groups_to_update_item import (
        UpdateAssetGroupBodyAssetGroupsToUpdateItem,
    )


@model
class UpdateAssetGroupBody(Model):
    """The body of `business_assets.update_group`."""

    asset_groups_to_update: list[UpdateAssetGroupBodyAssetGroupsToUpdateItem] | None = field(
        default=None, shape="list[UpdateAssetGroupBodyAssetGroupsToUpdateItem]"
    )
