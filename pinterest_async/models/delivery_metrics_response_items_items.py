from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.delivery_metrics_response_items_items_category import (
        DeliveryMetricsResponseItemsItemsCategory,
    )


@model
class DeliveryMetricsResponseItemsItems(Model):
    """An item of `resources.get_delivery_metrics`."""

    category: DeliveryMetricsResponseItemsItemsCategory | str | None = None
    definition: str | None = None
    display_name: str | None = None
    name: str | None = None
