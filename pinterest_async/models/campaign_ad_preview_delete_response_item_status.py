from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.pinterest_lib_error import PinterestLibError
    from pinterest_async.models.pinterest_lib_status_204 import PinterestLibStatus204

    CampaignAdPreviewDeleteResponseItemStatus: TypeAlias = PinterestLibStatus204 | PinterestLibError
else:
    # Shape of the union at run time; members are imported on demand.
    CampaignAdPreviewDeleteResponseItemStatus = "PinterestLibStatus204 | PinterestLibError"
