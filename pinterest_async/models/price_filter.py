from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.price_filter_price import PriceFilterPrice


@model
class PriceFilter(Model):
    """A part of `CatalogsHotelProductGroupFiltersAllOf` and a part of `CatalogsHotelProductGroupFiltersAnyOf`."""

    __closed__ = True

    PRICE: PriceFilterPrice = field(shape="PriceFilterPrice")
