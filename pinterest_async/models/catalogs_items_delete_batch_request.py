from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.batch_operation import BatchOperation
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.item_delete_batch_record import ItemDeleteBatchRecord
    from pinterest_async.models.language import Language


@model
class CatalogsItemsDeleteBatchRequest(Model):
    """Catalogs Items Delete Batch Request."""

    __tags__ = {"operation": ("DELETE",)}

    country: Country
    items: list[ItemDeleteBatchRecord] = field(shape="list[ItemDeleteBatchRecord]")
    language: CatalogsLocale | Language
    operation: BatchOperation
