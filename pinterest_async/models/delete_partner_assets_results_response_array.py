from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_partner_assets_result import DeletePartnerAssetsResult


@model
class DeletePartnerAssetsResultsResponseArray(Model):
    """The reply of `business_assets.delete_partner_access`."""

    items: list[DeletePartnerAssetsResult] | None = field(default=None, shape="list[DeletePartnerAssetsResult]")
