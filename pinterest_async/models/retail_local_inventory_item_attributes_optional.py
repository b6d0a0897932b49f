from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.item_availability import ItemAvailability


@model
class RetailLocalInventoryItemAttributesOptional(Model):
    """A part of `LocalInventoryUpdateOperation`."""

    ad_link: str | None = None
    availability: ItemAvailability | str | None = None
    price: str | None = None
    sale_price: str | None = None
