from __future__ import annotations

from pinterest_async.model import Model, model


@model
class PinMediaSourceImagesURLItem(Model):
    """A part of `PinMediaSourceImagesURL`."""

    url: str
    description: str | None = None
    link: str | None = None
    title: str | None = None
