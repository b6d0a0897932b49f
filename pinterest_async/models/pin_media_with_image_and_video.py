from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media_metadata import PinMediaMetadata
    from pinterest_async.models.pin_media_with_image_and_video_media_type import PinMediaWithImageAndVideoMediaType


@model
class PinMediaWithImageAndVideo(Model):
    """A part of `Pin`, a part of `PinRead` and 1 more."""

    __tags__ = {"media_type": ("multiple_mixed",)}

    media_type: PinMediaWithImageAndVideoMediaType | str
    items: list[PinMediaMetadata] | None = field(default=None, shape="list[PinMediaMetadata]")
