from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.image_metadata_item_type import ImageMetadataItemType
    from pinterest_async.models.image_size import ImageSize


@model
class ImageMetadata(Model):
    """A part of `PinMediaWithImageAndVideo` and a part of `PinMediaWithImages`."""

    __tags__ = {"item_type": ("image",)}

    item_type: ImageMetadataItemType | str
    description: str | None = None
    images: ImageSize | None = field(default=None, shape="ImageSize")
    link: str | None = None
    title: str | None = None
