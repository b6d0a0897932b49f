from __future__ import annotations

from pinterest_async.model import Model, model


@model
class OptimizationGoalMetadataScrollupGoalMetadata(Model):
    """Optimization Goal Metadata Scrollup Goal Metadata."""

    scrollup_goal_value_in_micro_currency: str | None = None
