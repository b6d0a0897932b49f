from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_access_request_error import AssetAccessRequestError


@model
class CreateAssetAccessRequestResponse(Model):
    """The reply of `business_invites.create_asset_access_requests`."""

    exceptions: list[AssetAccessRequestError] | None = field(default=None, shape="list[AssetAccessRequestError]")
    invites: dict[str, str] | None = None
