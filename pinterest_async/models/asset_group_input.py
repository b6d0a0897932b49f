from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_binding import AssetGroupBinding


@model
class AssetGroupInput(Model):
    """The reply of `business_assets.create_group`."""

    asset_group: AssetGroupBinding | None = field(default=None, shape="AssetGroupBinding")
