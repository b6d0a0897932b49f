from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.item_availability import ItemAvailability


@model
class RetailLocalInventoryItemAttributes(Model):
    """A part of `LocalInventoryCreateOperation` and a part of `LocalInventoryUpsertOperation`."""

    availability: ItemAvailability | str
    price: str
    ad_link: str | None = None
    sale_price: str | None = None
