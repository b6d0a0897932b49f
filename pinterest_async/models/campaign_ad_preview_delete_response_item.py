from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_ad_preview_delete_response_item_status import (
        CampaignAdPreviewDeleteResponseItemStatus,
    )


@model
class CampaignAdPreviewDeleteResponseItem(Model):
    """The reply of `campaigns.delete_ad_previews`."""

    status: CampaignAdPreviewDeleteResponseItemStatus = field(shape="CampaignAdPreviewDeleteResponseItemStatus")
