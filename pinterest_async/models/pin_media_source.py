from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.pin_media_source_image_base_64 import PinMediaSourceImageBase64
    from pinterest_async.models.pin_media_source_image_url import PinMediaSourceImageURL
    from pinterest_async.models.pin_media_source_images_base_64 import PinMediaSourceImagesBase64
    from pinterest_async.models.pin_media_source_images_url import PinMediaSourceImagesURL
    from pinterest_async.models.pin_media_source_pin_url import PinMediaSourcePinURL
    from pinterest_async.models.pin_media_source_video_id import PinMediaSourceVideoID

    PinMediaSource: TypeAlias = (
        PinMediaSourceImageBase64
        | PinMediaSourceImageURL
        | PinMediaSourceVideoID
        | PinMediaSourceImagesBase64
        | PinMediaSourceImagesURL
        | PinMediaSourcePinURL
    )
else:
    # Shape of the union at run time; members are imported on demand.
    PinMediaSource = "PinMediaSourceImageBase64 | PinMediaSourceImageURL | PinMediaSourceVideoID | PinMediaSourceImagesBase64 | PinMediaSourceImagesURL | PinMediaSourcePinURL"
