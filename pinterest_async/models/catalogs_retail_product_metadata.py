from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.non_nullable_catalogs_currency import NonNullableCatalogsCurrency
    from pinterest_async.models.product_availability import ProductAvailability


@model
class CatalogsRetailProductMetadata(Model):
    """A part of `CatalogsRetailProduct`."""

    availability: ProductAvailability | str
    currency: NonNullableCatalogsCurrency | str
    item_group_id: str | None
    item_id: str
    price: float
    sale_price: float | None
