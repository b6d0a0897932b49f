from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ItemIdStoreCodePair(Model):
    """A part of `LocalInventoryItemsGetCreate`."""

    item_id: str
    store_code: str
