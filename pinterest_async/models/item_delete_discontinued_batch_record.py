from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ItemDeleteDiscontinuedBatchRecord(Model):
    """A part of `CatalogsItemsDeleteDiscontinuedBatchRequest`."""

    item_id: str | None = None
