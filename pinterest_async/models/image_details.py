from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ImageDetails(Model):
    """A part of `ImageSize`."""

    height: int | None
    url: str
    width: int | None
