from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.image_details import ImageDetails


@model
class ImageSize(Model):
    """A part of `ImageMetadata`, a part of `PinMediaWithImage` and 1 more."""

    field_1200x: ImageDetails | None = field(default=None, shape="ImageDetails", wire="1200x")
    field_150x150: ImageDetails | None = field(default=None, shape="ImageDetails", wire="150x150")
    field_400x300: ImageDetails | None = field(default=None, shape="ImageDetails", wire="400x300")
    field_600x: ImageDetails | None = field(default=None, shape="ImageDetails", wire="600x")
