from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_delete_discontinued_batch_request_operation import (
        CatalogsItemsDeleteDiscontinuedBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.item_delete_discontinued_batch_record import ItemDeleteDiscontinuedBatchRecord
    from pinterest_async.models.language import Language


@model
class CatalogsItemsDeleteDiscontinuedBatchRequest(Model):
    """The body of `catalog_items.create_batch`."""

    __tags__ = {"operation": ("DELETE_DISCONTINUED",)}

    country: Country | str
    items: list[ItemDeleteDiscontinuedBatchRecord] = field(shape="list[ItemDeleteDiscontinuedBatchRecord]")
    language: CatalogsLocale | str | Language
    operation: CatalogsItemsDeleteDiscontinuedBatchRequestOperation | str
