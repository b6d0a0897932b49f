from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_invites_results_response_array_item import UpdateInvitesResultsResponseArrayItem


@model
class UpdateInvitesResultsResponseArray(Model):
    """The reply of `business_invites.create_asset_access`."""

    items: list[UpdateInvitesResultsResponseArrayItem] | None = field(
        default=None, shape="list[UpdateInvitesResultsResponseArrayItem]"
    )
