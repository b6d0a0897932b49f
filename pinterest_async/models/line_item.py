from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LineItem(Model):
    """A part of `EventData`."""

    product_brand: str | None = None
    product_category: str | None = None
    product_id: int | None = None
    product_name: str | None = None
    product_price: str | None = None
    product_quantity: int | None = None
    product_variant: str | None = None
    product_variant_id: str | None = None
