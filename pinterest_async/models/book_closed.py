from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BookClosed(Model):
    """The reply of `resources.get_metrics_ready_state`."""

    conversion_metrics_ready: bool
    non_conversion_metrics_ready: bool
