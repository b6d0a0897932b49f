from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_member_assets_results_response_array_item import (
        UpdateMemberAssetsResultsResponseArrayItem,
    )


@model
class UpdateMemberAssetsResultsResponseArray(Model):
    """The reply of `business_assets.update_member_access`."""

    items: list[UpdateMemberAssetsResultsResponseArrayItem] | None = field(
        default=None, shape="list[UpdateMemberAssetsResultsResponseArrayItem]"
    )
