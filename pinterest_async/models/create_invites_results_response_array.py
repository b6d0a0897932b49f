from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.create_invites_results_response_array_item import CreateInvitesResultsResponseArrayItem


@model
class CreateInvitesResultsResponseArray(Model):
    """The reply of `business_invites.create`."""

    items: list[CreateInvitesResultsResponseArrayItem] | None = field(
        default=None, shape="list[CreateInvitesResultsResponseArrayItem]"
    )
