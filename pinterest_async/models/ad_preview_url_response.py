from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdPreviewURLResponse(Model):
    """Ad Preview URLResponse."""

    url: str | None = None
