from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_update_operation_operation import LocalInventoryUpdateOperationOperation
    from pinterest_async.models.retail_local_inventory_item_attributes_optional import (
        RetailLocalInventoryItemAttributesOptional,
    )


@model
class LocalInventoryUpdateOperation(Model):
    """A part of `LocalInventoryItemsBatchCreate`."""

    __tags__ = {"operation": ("UPDATE",)}

    attributes: RetailLocalInventoryItemAttributesOptional = field(shape="RetailLocalInventoryItemAttributesOptional")
    item_id: str
    operation: LocalInventoryUpdateOperationOperation | str
    store_code: str
