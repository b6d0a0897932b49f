from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ItemDeleteBatchRecord(Model):
    """A part of `CatalogsItemsDeleteBatchRequest`."""

    item_id: str | None = None
