from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_group_filters import CatalogsHotelProductGroupFilters
    from pinterest_async.models.catalogs_hotel_product_group_update_request_catalog_type import (
        CatalogsHotelProductGroupUpdateRequestCatalogType,
    )


@model
class CatalogsHotelProductGroupUpdateRequest(Model):
    """The body of `catalog_product_groups.update` and a part of `BulkUpsertRequestUpdate`."""

    __tags__ = {"catalog_type": ("HOTEL",)}
    __closed__ = True

    catalog_type: CatalogsHotelProductGroupUpdateRequestCatalogType | str | None = None
    description: str | None = None
    filters: CatalogsHotelProductGroupFilters | None = field(default=None, shape="CatalogsHotelProductGroupFilters")
    name: str | None = None
