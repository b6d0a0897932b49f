from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_delete_operation_operation import LocalInventoryDeleteOperationOperation


@model
class LocalInventoryDeleteOperation(Model):
    """A part of `LocalInventoryItemsBatchCreate`."""

    __tags__ = {"operation": ("DELETE",)}

    item_id: str
    operation: LocalInventoryDeleteOperationOperation | str
    store_code: str
