from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_countries_criteria import (
        CatalogsProductGroupMultipleCountriesCriteria,
    )


@model
class CountryFilter(Model):
    """A part of `CatalogsHotelProductGroupFiltersAllOf` and a part of `CatalogsHotelProductGroupFiltersAnyOf`."""

    __closed__ = True

    COUNTRY: CatalogsProductGroupMultipleCountriesCriteria = field(
        shape="CatalogsProductGroupMultipleCountriesCriteria"
    )
