from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_delete_batch_request_operation import (
        CatalogsItemsDeleteBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.item_delete_batch_record import ItemDeleteBatchRecord
    from pinterest_async.models.language import Language


@model
class CatalogsItemsDeleteBatchRequest(Model):
    """The body of `catalog_items.create_batch`."""

    __tags__ = {"operation": ("DELETE",)}

    country: Country | str
    items: list[ItemDeleteBatchRecord] = field(shape="list[ItemDeleteBatchRecord]")
    language: CatalogsLocale | str | Language
    operation: CatalogsItemsDeleteBatchRequestOperation | str
