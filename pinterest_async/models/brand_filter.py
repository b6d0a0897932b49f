from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria,
    )


@model
class BrandFilter(Model):
    """A part of `CatalogsHotelProductGroupFiltersAllOf`, a part of `CatalogsHotelProductGroupFiltersAnyOf` and 4
    more.
    """

    __closed__ = True

    BRAND: CatalogsProductGroupMultipleStringCriteria = field(shape="CatalogsProductGroupMultipleStringCriteria")
