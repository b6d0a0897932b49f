from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media_source_images_url_item import PinMediaSourceImagesURLItem
    from pinterest_async.models.pin_media_source_images_url_source_type import PinMediaSourceImagesURLSourceType


@model
class PinMediaSourceImagesURL(Model):
    """A part of `PinCreate`.

    Fields:
        items: 2 to 5 values.
        index: At least 0.
    """

    __tags__ = {"source_type": ("multiple_image_urls",)}

    items: list[PinMediaSourceImagesURLItem] = field(shape="list[PinMediaSourceImagesURLItem]")
    source_type: PinMediaSourceImagesURLSourceType | str
    index: int | None = None
