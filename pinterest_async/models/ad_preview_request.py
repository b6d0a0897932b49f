from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.ad_preview_shopping import AdPreviewShopping
    from pinterest_async.models.ad_preview_source_image import AdPreviewSourceImage
    from pinterest_async.models.ad_preview_source_pin_id import AdPreviewSourcePinId

    AdPreviewRequest: TypeAlias = AdPreviewSourceImage | AdPreviewSourcePinId | AdPreviewShopping
else:
    # Shape of the union at run time; members are imported on demand.
    AdPreviewRequest = "AdPreviewSourceImage | AdPreviewSourcePinId | AdPreviewShopping"
