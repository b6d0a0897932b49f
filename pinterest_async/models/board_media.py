from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardMedia(Model):
    """Board Media."""

    image_cover_url: str | None = None
    pin_thumbnail_urls: list[str] | None = None
