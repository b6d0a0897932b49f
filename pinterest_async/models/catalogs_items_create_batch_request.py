from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_create_batch_request_operation import (
        CatalogsItemsCreateBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.item_create_batch_record import ItemCreateBatchRecord
    from pinterest_async.models.language import Language


@model
class CatalogsItemsCreateBatchRequest(Model):
    """The body of `catalog_items.create_batch`.

    Fields:
        items: 1 to 1000 values.
    """

    __tags__ = {"operation": ("CREATE",)}

    country: Country | str
    items: list[ItemCreateBatchRecord] = field(shape="list[ItemCreateBatchRecord]")
    language: CatalogsLocale | str | Language
    operation: CatalogsItemsCreateBatchRequestOperation | str
