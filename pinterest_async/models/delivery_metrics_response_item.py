from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.delivery_metrics_response_item_category import DeliveryMetricsResponseItemCategory


@model
class DeliveryMetricsResponseItem(Model):
    """An item of `resources.get_delivery_metrics`."""

    category: DeliveryMetricsResponseItemCategory | str | None = None
    definition: str | None = None
    display_name: str | None = None
    name: str | None = None
