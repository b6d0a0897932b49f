from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_member_asset_access_item import UpdateMemberAssetAccessItem


@model
class UpdateMemberAssetAccessBody(Model):
    """The body of `business_assets.update_member_access`.

    Fields:
        accesses: 1 to 50 values.
    """

    accesses: list[UpdateMemberAssetAccessItem] = field(shape="list[UpdateMemberAssetAccessItem]")
