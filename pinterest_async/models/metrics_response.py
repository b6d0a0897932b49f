from __future__ import annotations

from typing import Any

from pinterest_async.model import Model, model


@model
class MetricsResponse(Model):
    """The reply of `ad_groups.targeting_analytics`, the reply of `ads.targeting_analytics` and 2 more."""

    data: list[dict[str, Any]] | None = None
