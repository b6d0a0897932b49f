from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_delete_error import AssetGroupDeleteError


@model
class AssetGroupDeletion(Model):
    """The reply of `business_assets.delete_group`.

    Fields:
        deleted_asset_groups: Set by Pinterest.
        exceptions: Set by Pinterest.
    """

    deleted_asset_groups: list[str] | None = None
    exceptions: list[AssetGroupDeleteError] | None = field(default=None, shape="list[AssetGroupDeleteError]")
