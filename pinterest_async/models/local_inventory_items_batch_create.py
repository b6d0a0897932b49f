from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_operation import LocalInventoryOperation


@model
class LocalInventoryItemsBatchCreate(Model):
    """The body of `catalog_local_inventory.create_batch`.

    Fields:
        operations: 1 to 1000 values.
    """

    operations: list[LocalInventoryOperation] = field(shape="list[LocalInventoryOperation]")
