from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.cancel_invite_result_item import CancelInviteResultItem


@model
class CancelInvitesResponse(Model):
    """The reply of `business_invites.cancel`."""

    items: list[CancelInviteResultItem] | None = field(default=None, shape="list[CancelInviteResultItem]")
