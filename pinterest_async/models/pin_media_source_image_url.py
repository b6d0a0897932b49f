from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media_source_image_url_source_type import PinMediaSourceImageURLSourceType


@model
class PinMediaSourceImageURL(Model):
    """A part of `PinCreate`.

    Fields:
        is_standard: Default True.
    """

    __tags__ = {"source_type": ("image_url",)}

    source_type: PinMediaSourceImageURLSourceType | str
    url: str
    is_standard: bool | None = None
