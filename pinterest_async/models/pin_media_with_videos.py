from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media_with_videos_media_type import PinMediaWithVideosMediaType
    from pinterest_async.models.video_metadata_with_item_type import VideoMetadataWithItemType


@model
class PinMediaWithVideos(Model):
    """A part of `Pin`, a part of `PinRead` and 1 more."""

    __tags__ = {"media_type": ("multiple_videos",)}

    media_type: PinMediaWithVideosMediaType | str
    items: list[VideoMetadataWithItemType] | None = field(default=None, shape="list[VideoMetadataWithItemType]")
