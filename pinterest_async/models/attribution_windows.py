from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AttributionWindows(Model):
    """A part of `ConversionTagV3GoalMetadata`."""

    click_window_days: int | None = None
    engagement_window_days: int | None = None
    view_window_days: int | None = None
