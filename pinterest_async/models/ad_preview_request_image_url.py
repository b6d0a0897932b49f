from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdPreviewRequestImageUrl(Model):
    """Ad Preview Request Image Url."""

    image_url: str
    title: str
