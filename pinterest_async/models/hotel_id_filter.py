from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria,
    )


@model
class HotelIdFilter(Model):
    """A part of `CatalogsHotelProductGroupFiltersAllOf` and a part of `CatalogsHotelProductGroupFiltersAnyOf`."""

    __closed__ = True

    HOTEL_ID: CatalogsProductGroupMultipleStringCriteria = field(shape="CatalogsProductGroupMultipleStringCriteria")
