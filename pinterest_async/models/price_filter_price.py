from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.non_nullable_catalogs_currency import NonNullableCatalogsCurrency
    from pinterest_async.models.price_filter_price_operator import PriceFilterPRICEOperator


@model
class PriceFilterPRICE(Model):
    """A part of `PriceFilter`.

    Fields:
        value: At least 0.
        negated: Default False.
    """

    currency: NonNullableCatalogsCurrency | str
    operator: PriceFilterPRICEOperator | str
    value: float
    negated: bool | None = None
