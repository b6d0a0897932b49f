from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_create_operation_operation import LocalInventoryCreateOperationOperation
    from pinterest_async.models.retail_local_inventory_item_attributes import RetailLocalInventoryItemAttributes


@model
class LocalInventoryCreateOperation(Model):
    """A part of `LocalInventoryItemsBatchCreate`."""

    __tags__ = {"operation": ("CREATE",)}

    attributes: RetailLocalInventoryItemAttributes = field(shape="RetailLocalInventoryItemAttributes")
    item_id: str
    operation: LocalInventoryCreateOperationOperation | str
    store_code: str
