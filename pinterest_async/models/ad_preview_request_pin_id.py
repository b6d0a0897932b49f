from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdPreviewRequestPinId(Model):
    """The body of `ads.create_preview`."""

    pin_id: str
