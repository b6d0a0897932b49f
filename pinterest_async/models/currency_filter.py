from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_currency_criteria import CatalogsProductGroupCurrencyCriteria


@model
class CurrencyFilter(Model):
    """Currency Filter."""

    CURRENCY: CatalogsProductGroupCurrencyCriteria = field(shape="CatalogsProductGroupCurrencyCriteria")
