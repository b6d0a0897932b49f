from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.local_inventory_operation_result import LocalInventoryOperationResult
    from pinterest_async.models.supplemental_item_batch_operation_status import SupplementalItemBatchOperationStatus


@model
class SupplementalItemsBatchResponse(Model):
    """The reply of `catalog_local_inventory.create_batch` and the reply of `catalog_local_inventory.get_batch`.

    Fields:
        batch_id: Set by Pinterest.
        created_time: Set by Pinterest.
        operation_results: Set by Pinterest.
        completed_time: Set by Pinterest.
    """

    batch_id: str
    created_time: datetime.datetime = field(shape="datetime")
    operation_results: list[LocalInventoryOperationResult] = field(shape="list[LocalInventoryOperationResult]")
    status: SupplementalItemBatchOperationStatus | str
    completed_time: datetime.datetime | None = field(default=None, shape="datetime")
