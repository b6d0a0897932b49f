from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_partner_assets_result import DeletePartnerAssetsResult


@model
class DeletePartnerAssetsResultsResponseArray(Model):
    """Delete Partner Assets Results Response Array."""

    items: list[DeletePartnerAssetsResult] | None = field(default=None, shape="list[DeletePartnerAssetsResult]")
