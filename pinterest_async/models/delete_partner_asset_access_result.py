from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeletePartnerAssetAccessResult(Model):
    """A part of `DeletePartnerAssetAccessResultsResponseArray`.

    Fields:
        asset_id: Digits.
        partner_id: Digits.
    """

    asset_id: str | None = None
    asset_type: str | None = None
    is_shared_partner: bool | None = None
    partner_id: str | None = None
    permissions: list[str] | None = None
