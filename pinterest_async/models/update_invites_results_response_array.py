from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_invites_results_response_array_item import UpdateInvitesResultsResponseArrayItem


@model
class UpdateInvitesResultsResponseArray(Model):
    """Update Invites Results Response Array."""

    items: list[UpdateInvitesResultsResponseArrayItem] | None = field(
        default=None, shape="list[UpdateInvitesResultsResponseArrayItem]"
    )
