from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_members_asset_access_delete_request_access import (
        BusinessMembersAssetAccessDeleteRequestAccess,
    )


@model
class BusinessMembersAssetAccessDeleteRequest(Model):
    """The body of `business_assets.delete_member_access`.

    Fields:
        accesses: 1 to 100 values.
    """

    accesses: list[BusinessMembersAssetAccessDeleteRequestAccess] = field(
        shape="list[BusinessMembersAssetAccessDeleteRequestAccess]"
    )
