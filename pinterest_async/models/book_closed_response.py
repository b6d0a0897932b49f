from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BookClosedResponse(Model):
    """Book Closed Response."""

    conversion_metrics_ready: bool | None = None
    non_conversion_metrics_ready: bool | None = None
