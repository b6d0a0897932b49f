from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_group_catalog_type import CatalogsHotelProductGroupCatalogType
    from pinterest_async.models.catalogs_hotel_product_group_filters import CatalogsHotelProductGroupFilters
    from pinterest_async.models.catalogs_hotel_product_group_type import CatalogsHotelProductGroupType


@model
class CatalogsHotelProductGroup(Model):
    """An item of `catalog_product_groups.list`, the reply of `catalog_product_groups.create` and 3 more.

    Fields:
        catalog_id: Digits.
        id: Digits.
        created_at: Milliseconds since 1970.
        updated_at: Milliseconds since 1970.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_id: str
    catalog_type: CatalogsHotelProductGroupCatalogType | str
    filters: CatalogsHotelProductGroupFilters = field(shape="CatalogsHotelProductGroupFilters")
    id: str
    type: CatalogsHotelProductGroupType | str
    created_at: int | None = None
    description: str | None = None
    name: str | None = None
    updated_at: int | None = None
