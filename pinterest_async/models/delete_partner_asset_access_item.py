from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.partner_type import PartnerType


@model
class DeletePartnerAssetAccessItem(Model):
    """A part of `DeletePartnerAssetAccessBody`.

    Fields:
        asset_id: At most 25 characters, digits.
        partner_id: At most 25 characters, digits.
        partner_type: Default 'INTERNAL'.
    """

    asset_id: str
    partner_id: str
    partner_type: PartnerType | str | None = None
