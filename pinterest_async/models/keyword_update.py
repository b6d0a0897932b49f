from __future__ import annotations

from pinterest_async.model import Model, model


@model
class KeywordUpdate(Model):
    """Keyword Update.

    Fields:
        id: Digits.
    """

    id: str
    archived: bool | None = None
    bid: int | None = None
