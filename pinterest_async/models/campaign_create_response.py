from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_create_response_item import CampaignCreateResponseItem


@model
class CampaignCreateResponse(Model):
    """Campaign Create Response."""

    items: list[CampaignCreateResponseItem] | None = field(default=None, shape="list[CampaignCreateResponseItem]")
