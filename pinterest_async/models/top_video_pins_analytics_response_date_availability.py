from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TopVideoPinsAnalyticsResponseDateAvailability(Model):
    """A part of `TopVideoPinsAnalyticsResponse`."""

    is_realtime: bool | None = None
    latest_available_timestamp: float | None = None
