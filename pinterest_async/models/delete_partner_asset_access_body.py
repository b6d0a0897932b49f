from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_partner_asset_access_item import DeletePartnerAssetAccessItem


@model
class DeletePartnerAssetAccessBody(Model):
    """The body of `business_assets.delete_partner_access`.

    Fields:
        accesses: 1 to 50 values.
    """

    accesses: list[DeletePartnerAssetAccessItem] = field(shape="list[DeletePartnerAssetAccessItem]")
