from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.image_metadata import ImageMetadata
    from pinterest_async.models.video_metadata_with_item_type import VideoMetadataWithItemType

    PinMediaMetadata: TypeAlias = ImageMetadata | VideoMetadataWithItemType | UnknownModel
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    PinMediaMetadata = "ImageMetadata | VideoMetadataWithItemType"
