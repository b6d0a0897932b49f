from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.top_pins_analytics_response_date_availability import (
        TopPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_pins_analytics_response_pin import TopPinsAnalyticsResponsePin
    from pinterest_async.models.top_pins_analytics_response_sort_by import TopPinsAnalyticsResponseSortBy


@model
class TopPinsAnalyticsResponse(Model):
    """The reply of `user_account.top_pins_analytics`."""

    date_availability: TopPinsAnalyticsResponseDateAvailability | None = field(
        default=None, shape="TopPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopPinsAnalyticsResponsePin] | None = field(default=None, shape="list[TopPinsAnalyticsResponsePin]")
    sort_by: TopPinsAnalyticsResponseSortBy | str | None = None
