from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_events_data_items_custom_data_contents_items import (
        ConversionEventsDataItemsCustomDataContentsItems,
    )


@model
class ConversionEventsDataItemsCustomData(Model):
    """A part of `ConversionEventsDataItems`."""

    content_brand: str | None = None
    content_category: str | None = None
    content_ids: list[str] | None = None
    content_name: str | None = None
    contents: list[ConversionEventsDataItemsCustomDataContentsItems] | None = field(
        default=None, shape="list[ConversionEventsDataItemsCustomDataContentsItems]"
    )
    currency: str | None = None
    external_measurement_id: str | None = None
    external_measurement_vendor_id: int | None = None
    np: str | None = None
    num_items: int | None = None
    opt_out_type: str | None = None
    order_id: str | None = None
    predicted_ltv: str | None = None
    search_string: str | None = None
    value: str | None = None
