from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_pinterest_product_category_criteria import (
        CatalogsProductGroupMultiplePinterestProductCategoryCriteria,
    )


@model
class PinterestProductCategoriesFilter(Model):
    """A part of `CatalogsProductGroupFiltersAllOf`, a part of `CatalogsProductGroupFiltersAnyOf` and 2 more."""

    __closed__ = True

    PINTEREST_PRODUCT_CATEGORIES: CatalogsProductGroupMultiplePinterestProductCategoryCriteria = field(
        shape="CatalogsProductGroupMultiplePinterestProductCategoryCriteria"
    )
