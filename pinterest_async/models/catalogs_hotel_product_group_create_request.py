from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_group_create_request_catalog_type import (
        CatalogsHotelProductGroupCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product_group_filters import CatalogsHotelProductGroupFilters


@model
class CatalogsHotelProductGroupCreateRequest(Model):
    """The body of `catalog_product_groups.create`, the body of `catalog_product_groups.create_many` and 1 more.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}
    __closed__ = True

    catalog_id: str
    catalog_type: CatalogsHotelProductGroupCreateRequestCatalogType | str
    filters: CatalogsHotelProductGroupFilters = field(shape="CatalogsHotelProductGroupFilters")
    name: str
    description: str | None = None
