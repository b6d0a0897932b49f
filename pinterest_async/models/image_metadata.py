from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.image_size import ImageSize


@model
class ImageMetadata(Model):
    """A part of `PinMediaWithImageAndVideo` and a part of `PinMediaWithImages`."""

    description: str | None = None
    images: ImageSize | None = field(default=None, shape="ImageSize")
    item_type: str | None = None
    link: str | None = None
    title: str | None = None
