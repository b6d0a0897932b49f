from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdGroupAudienceSizingResponse(Model):
    """The reply of `ad_groups.audience_sizing`."""

    audience_size_lower_bound: float | None = None
    audience_size_upper_bound: float | None = None
