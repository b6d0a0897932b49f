from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.invite_action_result_item import InviteActionResultItem


@model
class UpdateInvitesResultsResponseArray(Model):
    """The reply of `business_invites.create_asset_access`."""

    items: list[InviteActionResultItem] | None = field(default=None, shape="list[InviteActionResultItem]")
