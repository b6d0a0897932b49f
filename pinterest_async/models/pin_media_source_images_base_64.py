from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media_source_images_base_64_item import PinMediaSourceImagesBase64Item
    from pinterest_async.models.pin_media_source_images_base_64_source_type import PinMediaSourceImagesBase64SourceType


@model
class PinMediaSourceImagesBase64(Model):
    """A part of `PinCreate`.

    Fields:
        items: 2 to 5 values.
        index: At least 0.
    """

    __tags__ = {"source_type": ("multiple_image_base64",)}

    items: list[PinMediaSourceImagesBase64Item] = field(shape="list[PinMediaSourceImagesBase64Item]")
    source_type: PinMediaSourceImagesBase64SourceType | str
    index: int | None = None
