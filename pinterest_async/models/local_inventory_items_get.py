from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_item_response import LocalInventoryItemResponse


@model
class LocalInventoryItemsGet(Model):
    """The reply of `catalog_local_inventory.get_items`.

    Fields:
        items: Set by Pinterest.
    """

    items: list[LocalInventoryItemResponse] = field(shape="list[LocalInventoryItemResponse]")
