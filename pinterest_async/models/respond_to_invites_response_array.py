from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.respond_to_invite_result_item import RespondToInviteResultItem


@model
class RespondToInvitesResponseArray(Model):
    """The reply of `business_invites.respond`."""

    items: list[RespondToInviteResultItem] | None = field(default=None, shape="list[RespondToInviteResultItem]")
