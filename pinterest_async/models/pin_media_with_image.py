from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.image_size import ImageSize
    from pinterest_async.models.pin_media_with_image_media_type import PinMediaWithImageMediaType


@model
class PinMediaWithImage(Model):
    """A part of `Pin`, a part of `PinRead` and 1 more."""

    __tags__ = {"media_type": ("image",)}

    media_type: PinMediaWithImageMediaType | str
    images: ImageSize | None = field(default=None, shape="ImageSize")
