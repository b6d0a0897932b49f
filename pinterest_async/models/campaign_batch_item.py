from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_batch_response_data import CampaignBatchResponseData
    from pinterest_async.models.exception import Exception_


@model
class CampaignBatchItem(Model):
    """A part of `CampaignBatchWriteResponseModel`."""

    data: CampaignBatchResponseData | None = field(default=None, shape="CampaignBatchResponseData")
    exceptions: list[Exception_] | None = field(default=None, shape="list[Exception_]")
