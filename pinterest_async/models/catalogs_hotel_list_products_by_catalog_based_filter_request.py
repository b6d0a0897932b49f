from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_list_products_by_catalog_based_filter_request_catalog_type import (
        CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product_group_filters import CatalogsHotelProductGroupFilters


@model
class CatalogsHotelListProductsByCatalogBasedFilterRequest(Model):
    """The body of `catalog_product_groups.list_products_by_filter`.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}
    __closed__ = True

    catalog_id: str
    catalog_type: CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType | str
    filters: CatalogsHotelProductGroupFilters = field(shape="CatalogsHotelProductGroupFilters")
