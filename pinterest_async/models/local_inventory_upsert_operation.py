from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_upsert_operation_operation import LocalInventoryUpsertOperationOperation
    from pinterest_async.models.retail_local_inventory_item_attributes import RetailLocalInventoryItemAttributes


@model
class LocalInventoryUpsertOperation(Model):
    """A part of `LocalInventoryItemsBatchCreate`."""

    __tags__ = {"operation": ("UPSERT",)}

    attributes: RetailLocalInventoryItemAttributes = field(shape="RetailLocalInventoryItemAttributes")
    item_id: str
    operation: LocalInventoryUpsertOperationOperation | str
    store_code: str
