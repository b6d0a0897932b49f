from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_pricing_criteria import CatalogsProductGroupPricingCriteria


@model
class MaxPriceFilter(Model):
    """A part of `CatalogsProductGroupFiltersAllOf`, a part of `CatalogsProductGroupFiltersAnyOf` and 2 more."""

    __closed__ = True

    MAX_PRICE: CatalogsProductGroupPricingCriteria = field(shape="CatalogsProductGroupPricingCriteria")
