from __future__ import annotations

from pinterest_async.model import Model, model


@model
class VideoMetadataWithItemType(Model):
    """A part of `PinMediaWithImageAndVideo` and a part of `PinMediaWithVideos`.

    Fields:
        duration: Milliseconds.
    """

    cover_image_url: str | None = None
    duration: float | None = None
    height: int | None = None
    item_type: str | None = None
    video_url: str | None = None
    width: int | None = None
