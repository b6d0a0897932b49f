from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.content_type import ContentType
    from pinterest_async.models.pin_media_source_video_id_source_type import PinMediaSourceVideoIDSourceType


@model
class PinMediaSourceVideoID(Model):
    """A part of `PinCreate`.

    Fields:
        media_id: Digits.
        cover_image_key_frame_time: At least 0.
        is_standard: Default True.
    """

    __tags__ = {"source_type": ("video_id",)}

    media_id: str
    source_type: PinMediaSourceVideoIDSourceType | str
    cover_image_content_type: ContentType | str | None = None
    cover_image_data: str | None = None
    cover_image_key_frame_time: int | None = None
    cover_image_url: str | None = None
    is_standard: bool | None = None
