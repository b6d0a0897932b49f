from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ItemDeleteDiscontinuedBatchRecord(Model):
    """Item Delete Discontinued Batch Record."""

    item_id: str | None = None
