from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdPreviewSourceImage(Model):
    """The body of `ads.create_preview`.

    Fields:
        promotion_id: Digits.
    """

    image_url: str
    title: str
    promotion_id: str | None = None
