from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.image_metadata import ImageMetadata
    from pinterest_async.models.video_metadata_with_item_type import VideoMetadataWithItemType

    PinMediaMetadata: TypeAlias = ImageMetadata | VideoMetadataWithItemType | UnknownModel
else:
    # Shape of the union at run time; members are imported on demand.
    PinMediaMetadata = "ImageMetadata | VideoMetadataWithItemType"
