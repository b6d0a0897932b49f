from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_asset_group_response_exception import DeleteAssetGroupResponseException


@model
class DeleteAssetGroupResponse(Model):
    """The reply of `business_assets.delete_group`.

    Fields:
        deleted_asset_groups: Digits.
    """

    deleted_asset_groups: list[str] | None = None
    exceptions: list[DeleteAssetGroupResponseException] | None = field(
        default=None, shape="list[DeleteAssetGroupResponseException]"
    )
