from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_batch_item import CampaignBatchItem


@model
class CampaignBatchWriteResponseModel(Model):
    """The reply of `campaigns.create` and the reply of `campaigns.update`."""

    items: list[CampaignBatchItem] = field(shape="list[CampaignBatchItem]")
