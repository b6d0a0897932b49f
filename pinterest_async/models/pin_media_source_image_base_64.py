from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.content_type import ContentType
    from pinterest_async.models.pin_media_source_image_base_64_source_type import PinMediaSourceImageBase64SourceType


@model
class PinMediaSourceImageBase64(Model):
    """A part of `PinCreate`.

    Fields:
        is_standard: Default True.
    """

    __tags__ = {"source_type": ("image_base64",)}

    content_type: ContentType | str
    data: str
    source_type: PinMediaSourceImageBase64SourceType | str
    is_standard: bool | None = None
