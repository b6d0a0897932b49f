from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_binding import AssetGroupBinding
    from pinterest_async.models.asset_type_response import AssetTypeResponse


@model
class AssetIdPermissions(Model):
    """An item of `business_assets.list_of_member`.

    Fields:
        asset_id: 1 to 20 characters, digits.
    """

    asset_id: str
    asset_type: AssetTypeResponse | str
    permissions: list[str]
    asset_group_info: AssetGroupBinding | None = field(default=None, shape="AssetGroupBinding")
