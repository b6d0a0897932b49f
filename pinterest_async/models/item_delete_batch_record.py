from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ItemDeleteBatchRecord(Model):
    """Item Delete Batch Record."""

    item_id: str | None = None
