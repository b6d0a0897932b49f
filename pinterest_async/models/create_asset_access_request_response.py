from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.create_asset_access_request_error_message_item import (
        CreateAssetAccessRequestErrorMessageItem,
    )


@model
class CreateAssetAccessRequestResponse(Model):
    """The reply of `business_invites.create_asset_access_requests`."""

    exceptions: list[CreateAssetAccessRequestErrorMessageItem] | None = field(
        default=None, shape="list[CreateAssetAccessRequestErrorMessageItem]"
    )
    invites: dict[str, str] | None = None
