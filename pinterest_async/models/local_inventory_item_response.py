from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.item_availability import ItemAvailability
    from pinterest_async.models.store_metadata import StoreMetadata


@model
class LocalInventoryItemResponse(Model):
    """A part of `LocalInventoryItemsGet`.

    Fields:
        created_at: Milliseconds since 1970.
        last_updated_time: Milliseconds since 1970.
    """

    created_at: int
    item_id: str
    last_updated_time: int
    store_metadata: StoreMetadata = field(shape="StoreMetadata")
    ad_link: str | None = None
    availability: ItemAvailability | str | None = None
    price: str | None = None
    sale_price: str | None = None
