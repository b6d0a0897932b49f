from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.campaign_ad_preview import CampaignAdPreview
    from pinterest_async.models.campaign_ad_preview_create_response_item_data_exceptions import (
        CampaignAdPreviewCreateResponseItemDataExceptions,
    )

    CampaignAdPreviewCreateResponseItemData: TypeAlias = (
        CampaignAdPreview | CampaignAdPreviewCreateResponseItemDataExceptions
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CampaignAdPreviewCreateResponseItemData = "CampaignAdPreview | CampaignAdPreviewCreateResponseItemDataExceptions"
