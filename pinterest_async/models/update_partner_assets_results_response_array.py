from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_partner_assets_result import UpdatePartnerAssetsResult


@model
class UpdatePartnerAssetsResultsResponseArray(Model):
    """Update Partner Assets Results Response Array."""

    items: list[UpdatePartnerAssetsResult] | None = field(default=None, shape="list[UpdatePartnerAssetsResult]")
