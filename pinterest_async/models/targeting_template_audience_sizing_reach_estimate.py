from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TargetingTemplateAudienceSizingReachEstimate(Model):
    """A part of `TargetingTemplateAudienceSizing`."""

    estimate: int | None = None
    lower_bound: int | None = None
    upper_bound: int | None = None
