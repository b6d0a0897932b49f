from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.top_pins_analytics_response_date_availability import (
        TopPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_pins_analytics_response_pins_items import TopPinsAnalyticsResponsePinsItems
    from pinterest_async.models.top_pins_sort_by import TopPinsSortBy


@model
class TopPinsAnalyticsResponse(Model):
    """The reply of `user_account.top_pins_analytics`."""

    date_availability: TopPinsAnalyticsResponseDateAvailability | None = field(
        default=None, shape="TopPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopPinsAnalyticsResponsePinsItems] | None = field(
        default=None, shape="list[TopPinsAnalyticsResponsePinsItems]"
    )
    sort_by: TopPinsSortBy | str | None = None
