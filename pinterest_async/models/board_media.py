from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BoardMedia(Model):
    """A part of `Board` and a part of `BoardWithUpdatePrivacy`."""

    image_cover_url: str | None = None
    pin_thumbnail_urls: list[str] | None = None
