from __future__ import annotations

from pinterest_async.model import Model, model


@model
class KeywordUpdate(Model):
    """A part of `BulkUpsertRequestUpdate` and a part of `KeywordUpdateBody`.

    Fields:
        id: Digits.
    """

    id: str
    archived: bool | None = None
    bid: int | None = None
