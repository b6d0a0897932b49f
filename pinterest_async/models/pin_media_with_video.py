from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.image_size import ImageSize
    from pinterest_async.models.media_upload_type import MediaUploadType


@model
class PinMediaWithVideo(Model):
    """A part of `Pin`, a part of `PinRead` and 1 more.

    Fields:
        duration: Milliseconds.
    """

    __tags__ = {"media_type": ("video",)}

    media_type: MediaUploadType | str
    cover_image_url: str | None = None
    duration: float | None = None
    height: int | None = None
    images: ImageSize | None = field(default=None, shape="ImageSize")
    video_url: str | None = None
    video_url_hls: str | None = None
    width: int | None = None
