from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdGroupAudienceSizing(Model):
    """The reply of `ad_groups.audience_sizing`.

    Fields:
        audience_size_lower_bound: Set by Pinterest.
        audience_size_upper_bound: Set by Pinterest.
    """

    audience_size_lower_bound: float | None = None
    audience_size_upper_bound: float | None = None
