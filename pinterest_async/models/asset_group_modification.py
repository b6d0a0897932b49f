from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_binding import AssetGroupBinding
    from pinterest_async.models.asset_group_update_error import AssetGroupUpdateError


@model
class AssetGroupModification(Model):
    """The reply of `business_assets.update_group`.

    Fields:
        exceptions: Set by Pinterest.
        updated_asset_groups: Set by Pinterest.
    """

    exceptions: list[AssetGroupUpdateError] | None = field(default=None, shape="list[AssetGroupUpdateError]")
    updated_asset_groups: list[AssetGroupBinding] | None = field(default=None, shape="list[AssetGroupBinding]")
