from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.batch_operation_status import BatchOperationStatus
    from pinterest_async.models.catalogs_retail_items_batch_catalog_type import CatalogsRetailItemsBatchCatalogType
    from pinterest_async.models.item_processing_record import ItemProcessingRecord


@model
class CatalogsRetailItemsBatch(Model):
    """The reply of `catalog_items.create_batch` and the reply of `catalog_items.get_batch`.

    Fields:
        batch_id: Digits.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailItemsBatchCatalogType | str
    created_time: datetime.datetime | None = field(shape="datetime")
    batch_id: str | None = None
    completed_time: datetime.datetime | None = field(default=None, shape="datetime")
    items: list[ItemProcessingRecord] | None = field(default=None, shape="list[ItemProcessingRecord]")
    status: BatchOperationStatus | str | None = None
