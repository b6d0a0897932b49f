from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdPreviewRequestPinId(Model):
    """Ad Preview Request Pin Id."""

    pin_id: str
