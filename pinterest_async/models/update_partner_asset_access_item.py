from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.permissions import Permissions


@model
class UpdatePartnerAssetAccessItem(Model):
    """A part of `UpdatePartnerAssetAccessBody`.

    Fields:
        asset_id: At most 25 characters, digits.
        partner_id: At most 25 characters, digits.
        permissions: 1 to 50 values.
    """

    asset_id: str
    partner_id: str
    permissions: list[Permissions | str]
