from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.item_id_store_code_pair import ItemIdStoreCodePair


@model
class LocalInventoryItemsGetCreate(Model):
    """The body of `catalog_local_inventory.get_items`.

    Fields:
        item_filters: 1 to 1000 values.
    """

    item_filters: list[ItemIdStoreCodePair] = field(shape="list[ItemIdStoreCodePair]")
