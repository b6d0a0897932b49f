from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.pin_media_with_image import PinMediaWithImage
    from pinterest_async.models.pin_media_with_image_and_video import PinMediaWithImageAndVideo
    from pinterest_async.models.pin_media_with_images import PinMediaWithImages
    from pinterest_async.models.pin_media_with_video import PinMediaWithVideo
    from pinterest_async.models.pin_media_with_videos import PinMediaWithVideos

    PinMedia: TypeAlias = (
        PinMediaWithImage
        | PinMediaWithVideo
        | PinMediaWithImages
        | PinMediaWithVideos
        | PinMediaWithImageAndVideo
        | UnknownModel
    )
else:
    # Shape of the union at run time; members are imported on demand.
    PinMedia = (
        "PinMediaWithImage | PinMediaWithVideo | PinMediaWithImages | PinMediaWithVideos | PinMediaWithImageAndVideo"
    )
