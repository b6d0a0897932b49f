from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.create_asset_access_request_item import CreateAssetAccessRequestItem


@model
class CreateAssetAccessRequestBody(Model):
    """The body of `business_invites.create_asset_access_requests`.

    Fields:
        asset_requests: 1 to 100 values.
    """

    asset_requests: list[CreateAssetAccessRequestItem] = field(shape="list[CreateAssetAccessRequestItem]")
