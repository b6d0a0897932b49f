from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.non_nullable_catalogs_currency import NonNullableCatalogsCurrency
    from pinterest_async.models.numeric_filter_operator_type import NumericFilterOperatorType


@model
class PriceFilterPrice(Model):
    """A part of `PriceFilter`.

    Fields:
        value: At least 0.
    """

    currency: NonNullableCatalogsCurrency | str
    operator: NumericFilterOperatorType | str
    value: float
    negated: bool | None = None
