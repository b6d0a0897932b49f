from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionEventsDataItemCustomDataContent(Model):
    """A part of `ConversionEventsDataItemCustomData`."""

    id: str | None = None
    item_brand: str | None = None
    item_category: str | None = None
    item_name: str | None = None
    item_price: str | None = None
    quantity: int | None = None
