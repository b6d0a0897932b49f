from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.media_upload_type import MediaUploadType


@model
class VideoMetadataWithItemType(Model):
    """A part of `PinMediaWithImageAndVideo` and a part of `PinMediaWithVideos`.

    Fields:
        duration: Milliseconds.
    """

    __tags__ = {"item_type": ("video",)}

    item_type: MediaUploadType | str
    cover_image_url: str | None = None
    duration: float | None = None
    height: int | None = None
    video_url: str | None = None
    video_url_hls: str | None = None
    width: int | None = None
