from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_events_data_item_custom_data_content import (
        ConversionEventsDataItemCustomDataContent,
    )


@model
class ConversionEventsDataItemCustomData(Model):
    """A part of `ConversionEventsDataItem`."""

    content_brand: str | None = None
    content_category: str | None = None
    content_ids: list[str] | None = None
    content_name: str | None = None
    contents: list[ConversionEventsDataItemCustomDataContent] | None = field(
        default=None, shape="list[ConversionEventsDataItemCustomDataContent]"
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
