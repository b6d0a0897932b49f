from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.attribution_model import AttributionModel
    from pinterest_async.models.attribution_scope import AttributionScope
    from pinterest_async.models.currency import Currency
    from pinterest_async.models.msot_event_name import MsotEventName


@model
class ConversionMSOTEventsCreate(Model):
    """The body of `msot_events.create`.

    Fields:
        ad_group_id: Digits.
        event_id: At most 256 characters.
        event_timestamp: Seconds since 1970.
        attribution_score: 0 to 1.
        campaign_id: Digits.
        total_event_touchpoints: At least 1.
        total_events: At least 1, deprecated.
        total_events_fractional: At least 0.
    """

    ad_group_id: str
    event_id: str
    event_name: MsotEventName | str
    event_timestamp: int
    action_timestamps: list[int] | None = None
    attribution_model: AttributionModel | str | None = None
    attribution_scope: AttributionScope | str | None = None
    attribution_score: float | None = None
    campaign_id: str | None = None
    click_window: str | None = None
    currency: Currency | str | None = None
    total_event_touchpoints: int | None = None
    total_events: int | None = None
    total_events_fractional: float | None = None
    value: float | None = None
    view_window: str | None = None
