from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_partner_assets_result import UpdatePartnerAssetsResult


@model
class UpdatePartnerAssetsResultsResponseArray(Model):
    """The reply of `business_assets.update_partner_access`."""

    items: list[UpdatePartnerAssetsResult] | None = field(default=None, shape="list[UpdatePartnerAssetsResult]")
