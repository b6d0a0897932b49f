from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_api_response_event import ConversionApiResponseEvent


@model
class ConversionApiResponse(Model):
    """The reply of `conversion_events.create`."""

    events: list[ConversionApiResponseEvent] = field(shape="list[ConversionApiResponseEvent]")
    num_events_processed: int
    num_events_received: int
