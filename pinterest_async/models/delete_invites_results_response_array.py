from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_invites_results_response_array_item import DeleteInvitesResultsResponseArrayItem


@model
class DeleteInvitesResultsResponseArray(Model):
    """The reply of `business_invites.cancel`."""

    items: list[DeleteInvitesResultsResponseArrayItem] | None = field(
        default=None, shape="list[DeleteInvitesResultsResponseArrayItem]"
    )
