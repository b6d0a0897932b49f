from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_event_mapping_type import AdvertiserDefinedEventMappingType


@model
class AdvertiserDefinedEventInput(Model):
    """A part of `AdvertiserDefinedEventsCreateRequest`."""

    mapped_conversion_type: AdvertiserDefinedEventMappingType | str
    name: str
