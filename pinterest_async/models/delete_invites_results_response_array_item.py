from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.base_invite_data_response import BaseInviteDataResponse
    from pinterest_async.models.delete_invites_results_response_array_item_exception import (
        DeleteInvitesResultsResponseArrayItemException,
    )


@model
class DeleteInvitesResultsResponseArrayItem(Model):
    """A part of `DeleteInvitesResultsResponseArray`."""

    exception: DeleteInvitesResultsResponseArrayItemException | None = field(
        default=None, shape="DeleteInvitesResultsResponseArrayItemException"
    )
    invite: BaseInviteDataResponse | None = field(default=None, shape="BaseInviteDataResponse")
