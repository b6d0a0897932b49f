from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_type_response import AssetTypeResponse


@model
class UpdatePartnerAssetsResult(Model):
    """A part of `UpdatePartnerAssetsResultsResponseArray`.

    Fields:
        asset_id: Digits.
        partner_id: Digits.
    """

    asset_id: str | None = None
    asset_type: AssetTypeResponse | str | None = None
    partner_id: str | None = None
    permissions: list[str] | None = None
