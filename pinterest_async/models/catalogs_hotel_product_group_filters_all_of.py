from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_group_filter_keys import CatalogsHotelProductGroupFilterKeys


@model
class CatalogsHotelProductGroupFiltersAllOf(Model):
    """A part of `CatalogsHotelListProductsByCatalogBasedFilterRequest`, a part of `CatalogsHotelProductGroup` and
    2 more.
    """

    __closed__ = True

    all_of: list[CatalogsHotelProductGroupFilterKeys] = field(shape="list[CatalogsHotelProductGroupFilterKeys]")
