from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delivery_metrics_response_item import DeliveryMetricsResponseItem


@model
class DeliveryMetricsResponse(Model):
    """Delivery Metrics Response."""

    items: list[DeliveryMetricsResponseItem] | None = field(default=None, shape="list[DeliveryMetricsResponseItem]")
