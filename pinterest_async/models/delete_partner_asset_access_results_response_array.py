from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_partner_asset_access_result import DeletePartnerAssetAccessResult


@model
class DeletePartnerAssetAccessResultsResponseArray(Model):
    """The reply of `business_assets.delete_partner_access`."""

    items: list[DeletePartnerAssetAccessResult] | None = field(
        default=None, shape="list[DeletePartnerAssetAccessResult]"
    )
