from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_member_asset_result_item import UpdateMemberAssetResultItem


@model
class UpdateMemberAssetsResultsResponseArray(Model):
    """The reply of `business_assets.update_member_access`."""

    items: list[UpdateMemberAssetResultItem] | None = field(default=None, shape="list[UpdateMemberAssetResultItem]")
