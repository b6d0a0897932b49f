from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UpdatePartnerAssetsResult(Model):
    """A part of `UpdatePartnerAssetsResultsResponseArray`.

    Fields:
        asset_id: Digits.
        partner_id: Digits.
    """

    asset_id: str | None = None
    asset_type: str | None = None
    partner_id: str | None = None
    permissions: list[str] | None = None
