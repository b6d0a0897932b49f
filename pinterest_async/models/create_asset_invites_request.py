from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.create_asset_invites_request_item import CreateAssetInvitesRequestItem


@model
class CreateAssetInvitesRequest(Model):
    """The body of `business_invites.create_asset_access`.

    Fields:
        invites: 1 to 50 values.
    """

    invites: list[CreateAssetInvitesRequestItem] = field(shape="list[CreateAssetInvitesRequestItem]")
