from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionEventsDataItemsCustomDataContentsItems(Model):
    """A part of `ConversionEventsDataItemsCustomData`.

    Fields:
        item_brand_id: At most 64 characters.
    """

    id: str | None = None
    item_brand: str | None = None
    item_brand_id: str | None = None
    item_category: str | None = None
    item_name: str | None = None
    item_price: str | None = None
    quantity: int | None = None
