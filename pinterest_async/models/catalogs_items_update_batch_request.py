from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_update_batch_request_operation import (
        CatalogsItemsUpdateBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.item_update_batch_record import ItemUpdateBatchRecord
    from pinterest_async.models.language import Language


@model
class CatalogsItemsUpdateBatchRequest(Model):
    """The body of `catalog_items.create_batch`.

    Fields:
        items: 1 to 1000 values.
    """

    __tags__ = {"operation": ("UPDATE",)}

    country: Country | str
    items: list[ItemUpdateBatchRecord] = field(shape="list[ItemUpdateBatchRecord]")
    language: CatalogsLocale | str | Language
    operation: CatalogsItemsUpdateBatchRequestOperation | str
