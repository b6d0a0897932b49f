from __future__ import annotations

from pinterest_async.model import Model, model


@model
class OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows(Model):
    """A part of `OptimizationGoalMetadataConversionTagV3GoalMetadata`."""

    click_window_days: int | None = None
    engagement_window_days: int | None = None
    view_window_days: int | None = None
