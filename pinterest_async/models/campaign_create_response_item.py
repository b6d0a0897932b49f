from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_create_response_data import CampaignCreateResponseData
    from pinterest_async.models.exception import Exception_


@model
class CampaignCreateResponseItem(Model):
    """A part of `CampaignCreateResponse`."""

    data: CampaignCreateResponseData | None = field(default=None, shape="CampaignCreateResponseData")
    exceptions: list[Exception_] | None = field(default=None, shape="list[Exception_]")
