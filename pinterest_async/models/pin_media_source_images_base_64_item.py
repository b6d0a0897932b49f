from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.content_type import ContentType


@model
class PinMediaSourceImagesBase64Item(Model):
    """A part of `PinMediaSourceImagesBase64`."""

    content_type: ContentType | str
    data: str
    description: str | None = None
    link: str | None = None
    title: str | None = None
