from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_operation_result_supplemental_type import (
        LocalInventoryOperationResultSupplementalType,
    )
    from pinterest_async.models.supplemental_item_processing_status import SupplementalItemProcessingStatus
    from pinterest_async.models.supplemental_item_validation_event import SupplementalItemValidationEvent


@model
class LocalInventoryOperationResult(Model):
    """A part of `LocalInventoryItemsBatch` and a part of `SupplementalItemsBatchResponse`."""

    __tags__ = {"supplemental_type": ("LOCAL_INVENTORY",)}

    item_id: str
    status: SupplementalItemProcessingStatus | str
    store_code: str
    supplemental_type: LocalInventoryOperationResultSupplementalType | str
    errors: list[SupplementalItemValidationEvent] | None = field(
        default=None, shape="list[SupplementalItemValidationEvent]"
    )
    warnings: list[SupplementalItemValidationEvent] | None = field(
        default=None, shape="list[SupplementalItemValidationEvent]"
    )
