from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_events_data_items import ConversionEventsDataItems


@model
class ConversionEvents(Model):
    """The body of `conversion_events.create`.

    Fields:
        data: 1 to 1000 values.
    """

    data: list[ConversionEventsDataItems] = field(shape="list[ConversionEventsDataItems]")
