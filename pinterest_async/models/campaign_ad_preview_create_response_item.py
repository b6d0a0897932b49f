from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_ad_preview_create_response_item_data import (
        CampaignAdPreviewCreateResponseItemData,
    )


@model
class CampaignAdPreviewCreateResponseItem(Model):
    """The reply of `campaigns.create_ad_previews`."""

    data: CampaignAdPreviewCreateResponseItemData = field(shape="CampaignAdPreviewCreateResponseItemData")
