from __future__ import annotations

from pinterest_async.model import Model, model


@model
class KeywordUpdateGenerated(Model):
    """A part of `BulkUpsertRequestUpdate`.

    Fields:
        id: Digits.
    """

    id: str
    archived: bool | None = None
    bid: int | None = None
