from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.catalogs_retail_batch_request_catalog_type import CatalogsRetailBatchRequestCatalogType
    from pinterest_async.models.catalogs_retail_batch_request_items_items import CatalogsRetailBatchRequestItemsItems
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language


@model
class CatalogsRetailBatchRequest(Model):
    """The body of `catalog_items.create_batch`.

    Fields:
        items: 1 to 1000 values.
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailBatchRequestCatalogType | str
    country: Country | str
    items: list[CatalogsRetailBatchRequestItemsItems] = field(shape="list[CatalogsRetailBatchRequestItemsItems]")
    language: CatalogsLocale | str | Language
    catalog_id: str | None = None
