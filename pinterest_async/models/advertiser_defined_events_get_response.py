from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_events_get_response_item import (
        AdvertiserDefinedEventsGetResponseItem,
    )


@model
class AdvertiserDefinedEventsGetResponse(Model):
    """Advertiser Defined Events Get Response."""

    items: list[AdvertiserDefinedEventsGetResponseItem] | None = field(
        default=None, shape="list[AdvertiserDefinedEventsGetResponseItem]"
    )
