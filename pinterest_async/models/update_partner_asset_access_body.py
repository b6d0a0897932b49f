from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_partner_asset_access_item import UpdatePartnerAssetAccessItem


@model
class UpdatePartnerAssetAccessBody(Model):
    """The body of `business_assets.update_partner_access`.

    Fields:
        accesses: 1 to 50 values.
    """

    accesses: list[UpdatePartnerAssetAccessItem] = field(shape="list[UpdatePartnerAssetAccessItem]")
