from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CampaignPlanningPointEstimate(Model):
    """A part of `CampaignPlanningCurveEstimate`."""

    budget: int
    double_y: float | None
    max_y: int | None
    min_y: int | None
    y: int | None
