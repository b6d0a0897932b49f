from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.metrics_response_data_items import MetricsResponseDataItems


@model
class MetricsResponse(Model):
    """The reply of `ad_groups.targeting_analytics`, the reply of `ads.targeting_analytics` and 2 more."""

    data: list[MetricsResponseDataItems] | None = field(default=None, shape="list[MetricsResponseDataItems]")
