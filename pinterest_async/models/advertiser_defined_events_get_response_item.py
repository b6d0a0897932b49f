from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_events_get_response_item_mapped_conversion_type import (
        AdvertiserDefinedEventsGetResponseItemMappedConversionType,
    )


@model
class AdvertiserDefinedEventsGetResponseItem(Model):
    """An item of `conversions.get_advertiser_defined_events`."""

    mapped_conversion_type: AdvertiserDefinedEventsGetResponseItemMappedConversionType | str | None = None
    name: str | None = None
