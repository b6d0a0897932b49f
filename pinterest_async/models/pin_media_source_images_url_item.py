from __future__ import annotations

from pinterest_async.model import Model, model


@model
class PinMediaSourceImagesURLItem(Model):
    """Pin Media Source Images URLItem."""

    url: str
    description: str | None = None
    link: str | None = None
    title: str | None = None
