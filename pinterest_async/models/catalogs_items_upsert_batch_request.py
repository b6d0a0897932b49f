from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_upsert_batch_request_operation import (
        CatalogsItemsUpsertBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.item_upsert_batch_record import ItemUpsertBatchRecord
    from pinterest_async.models.language import Language


@model
class CatalogsItemsUpsertBatchRequest(Model):
    """The body of `catalog_items.create_batch`.

    Fields:
        items: 1 to 1000 values.
    """

    __tags__ = {"operation": ("UPSERT",)}

    country: Country | str
    items: list[ItemUpsertBatchRecord] = field(shape="list[ItemUpsertBatchRecord]")
    language: CatalogsLocale | str | Language
    operation: CatalogsItemsUpsertBatchRequestOperation | str
