from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdPreviewURLResponse(Model):
    """The reply of `ads.create_preview`."""

    url: str | None = None
