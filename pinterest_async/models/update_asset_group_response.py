from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_binding import AssetGroupBinding
    from pinterest_async.models.update_asset_group_response_exception import UpdateAssetGroupResponseException


@model
class UpdateAssetGroupResponse(Model):
    """The reply of `business_assets.update_group`."""

    exceptions: list[UpdateAssetGroupResponseException] | None = field(
        default=None, shape="list[UpdateAssetGroupResponseException]"
    )
    updated_asset_groups: list[AssetGroupBinding] | None = field(default=None, shape="list[AssetGroupBinding]")
