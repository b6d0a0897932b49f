from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_event_input import AdvertiserDefinedEventInput


@model
class AdvertiserDefinedEventsCreateRequest(Model):
    """The body of `conversions.create_advertiser_defined_events` and the body of
    `conversions.update_advertiser_defined_events`.
    """

    items: list[AdvertiserDefinedEventInput] = field(shape="list[AdvertiserDefinedEventInput]")
