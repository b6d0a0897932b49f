from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_items_post_filter_catalog_type import (
        CatalogsHotelItemsPostFilterCatalogType,
    )


@model
class CatalogsHotelItemsPostFilter(Model):
    """A part of `CatalogsItemsRequest`.

    Fields:
        hotel_ids: 1 to 1000 values.
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelItemsPostFilterCatalogType | str
    hotel_ids: list[str]
    catalog_id: str | None = None
