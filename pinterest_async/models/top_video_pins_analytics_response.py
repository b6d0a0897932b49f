from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.top_video_pins_analytics_response_date_availability import (
        TopVideoPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_video_pins_analytics_response_pin import TopVideoPinsAnalyticsResponsePin
    from pinterest_async.models.top_video_pins_analytics_response_sort_by import TopVideoPinsAnalyticsResponseSortBy


@model
class TopVideoPinsAnalyticsResponse(Model):
    """The reply of `user_account.top_video_pins_analytics`."""

    date_availability: TopVideoPinsAnalyticsResponseDateAvailability | None = field(
        default=None, shape="TopVideoPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopVideoPinsAnalyticsResponsePin] | None = field(
        default=None, shape="list[TopVideoPinsAnalyticsResponsePin]"
    )
    sort_by: TopVideoPinsAnalyticsResponseSortBy | str | None = None
