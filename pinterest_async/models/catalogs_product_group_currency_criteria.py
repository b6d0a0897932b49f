from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.non_nullable_catalogs_currency import NonNullableCatalogsCurrency


@model
class CatalogsProductGroupCurrencyCriteria(Model):
    """A part of `CurrencyFilter`."""

    __closed__ = True

    values: NonNullableCatalogsCurrency | str
    negated: bool | None = None
