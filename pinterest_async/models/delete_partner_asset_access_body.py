from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_partner_asset_access_body_access import DeletePartnerAssetAccessBodyAccess


@model
class DeletePartnerAssetAccessBody(Model):
    """Delete Partner Asset Access Body.

    Fields:
        accesses: 1 to 50 values.
    """

    accesses: list[DeletePartnerAssetAccessBodyAccess] = field(shape="list[DeletePartnerAssetAccessBodyAccess]")
