from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.image_metadata import ImageMetadata
    from pinterest_async.models.pin_media_with_images_media_type import PinMediaWithImagesMediaType


@model
class PinMediaWithImages(Model):
    """A part of `Pin`, a part of `PinRead` and 1 more."""

    __tags__ = {"media_type": ("multiple_images",)}

    media_type: PinMediaWithImagesMediaType | str
    items: list[ImageMetadata] | None = field(default=None, shape="list[ImageMetadata]")
