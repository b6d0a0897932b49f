from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_msot_events_attribution_model import ConversionMSOTEventsAttributionModel
    from pinterest_async.models.conversion_msot_events_attribution_scope import ConversionMSOTEventsAttributionScope
    from pinterest_async.models.conversion_msot_events_event_name import ConversionMSOTEventsEventName
    from pinterest_async.models.currency import Currency


@model
class ConversionMSOTEvents(Model):
    """The body of `msot_events.create`.

    Fields:
        ad_group_id: Digits.
        event_id: At most 256 characters.
        event_timestamp: Seconds since 1970.
        attribution_score: 0 to 1.
        campaign_id: Digits.
        total_event_touchpoints: At least 1.
        total_events: At least 1.
    """

    ad_group_id: str
    attribution_scope: ConversionMSOTEventsAttributionScope | str
    event_id: str
    event_name: ConversionMSOTEventsEventName | str
    event_timestamp: int
    action_timestamps: list[int] | None = None
    attribution_model: ConversionMSOTEventsAttributionModel | str | None = None
    attribution_score: float | None = None
    campaign_id: str | None = None
    currency: Currency | str | None = None
    total_event_touchpoints: int | None = None
    total_events: int | None = None
    value: float | None = None
