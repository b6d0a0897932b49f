from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdPreviewRequestImageUrl(Model):
    """The body of `ads.create_preview`."""

    image_url: str
    title: str
