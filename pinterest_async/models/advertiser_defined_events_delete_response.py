from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_event_processing_record import AdvertiserDefinedEventProcessingRecord


@model
class AdvertiserDefinedEventsDeleteResponse(Model):
    """The reply of `conversions.delete_advertiser_defined_events`."""

    items: list[AdvertiserDefinedEventProcessingRecord] = field(shape="list[AdvertiserDefinedEventProcessingRecord]")
