from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_ad_preview_delete_response_item_status import (
        CampaignAdPreviewDeleteResponseItemStatus,
    )


@model
class CatalogsLocalStoresDeleteResponseItem(Model):
    """The reply of `catalog_local_stores.delete`.

    Fields:
        id: Digits.
    """

    id: str
    status: CampaignAdPreviewDeleteResponseItemStatus = field(shape="CampaignAdPreviewDeleteResponseItemStatus")
