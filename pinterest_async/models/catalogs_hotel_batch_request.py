from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_batch_item import CatalogsHotelBatchItem
    from pinterest_async.models.catalogs_hotel_batch_request_catalog_type import CatalogsHotelBatchRequestCatalogType
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language


@model
class CatalogsHotelBatchRequest(Model):
    """The body of `catalog_items.create_batch`.

    Fields:
        items: 1 to 1000 values.
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_type: CatalogsHotelBatchRequestCatalogType | str
    country: Country | str
    items: list[CatalogsHotelBatchItem] = field(shape="list[CatalogsHotelBatchItem]")
    language: CatalogsLocale | str | Language
    catalog_id: str | None = None
