from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.top_video_pins_analytics_response_date_availability import (
        TopVideoPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_video_pins_analytics_response_pins_items import (
        TopVideoPinsAnalyticsResponsePinsItems,
    )
    from pinterest_async.models.top_video_pins_sort_by import TopVideoPinsSortBy


@model
class TopVideoPinsAnalyticsResponse(Model):
    """The reply of `user_account.top_video_pins_analytics`."""

    date_availability: TopVideoPinsAnalyticsResponseDateAvailability | None = field(
        default=None, shape="TopVideoPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopVideoPinsAnalyticsResponsePinsItems] | None = field(
        default=None, shape="list[TopVideoPinsAnalyticsResponsePinsItems]"
    )
    sort_by: TopVideoPinsSortBy | str | None = None
