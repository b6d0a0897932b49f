from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_member_asset_access_item import DeleteMemberAssetAccessItem


@model
class BusinessMembersAssetAccessDeleteBody(Model):
    """The body of `business_assets.delete_member_access`.

    Fields:
        accesses: 1 to 100 values.
    """

    accesses: list[DeleteMemberAssetAccessItem] = field(shape="list[DeleteMemberAssetAccessItem]")
