from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.carting_retailer import CartingRetailer


@model
class CartingProduct(Model):
    """A part of `Ad`.

    Fields:
        carting_product_id: Digits.
    """

    carting_product_id: str
    display_preferred_retailers_only: bool | None = None
    display_product_price: bool | None = None
    preferred_retailers: list[CartingRetailer] | None = field(default=None, shape="list[CartingRetailer]")
    randomize_preferred_retailers: bool | None = None
