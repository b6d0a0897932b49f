from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdGroupAudienceSizingResponse(Model):
    """Ad Group Audience Sizing Response."""

    audience_size_lower_bound: float | None = None
    audience_size_upper_bound: float | None = None
