from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_api_response_events_items import ConversionApiResponseEventsItems


@model
class ConversionApiResponse(Model):
    """The reply of `conversion_events.create`.

    Fields:
        events: Set by Pinterest.
        num_events_processed: Set by Pinterest.
        num_events_received: Set by Pinterest.
    """

    events: list[ConversionApiResponseEventsItems] = field(shape="list[ConversionApiResponseEventsItems]")
    num_events_processed: int
    num_events_received: int
