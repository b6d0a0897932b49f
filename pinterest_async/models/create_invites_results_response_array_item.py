from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.create_invites_results_response_array_item_invite import (
        CreateInvitesResultsResponseArrayItemInvite,
    )
    from pinterest_async.models.invite_exception_response import InviteExceptionResponse


@model
class CreateInvitesResultsResponseArrayItem(Model):
    """A part of `CreateInvitesResultsResponseArray`."""

    exception: InviteExceptionResponse | None = field(default=None, shape="InviteExceptionResponse")
    invite: CreateInvitesResultsResponseArrayItemInvite | None = field(
        default=None, shape="CreateInvitesResultsResponseArrayItemInvite"
    )
