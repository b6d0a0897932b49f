from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_create_response_item import CampaignCreateResponseItem


@model
class CampaignCreateResponse(Model):
    """The reply of `campaigns.create` and the reply of `campaigns.update`."""

    items: list[CampaignCreateResponseItem] | None = field(default=None, shape="list[CampaignCreateResponseItem]")
