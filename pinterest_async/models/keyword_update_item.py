from __future__ import annotations

from pinterest_async.model import Model, model


@model
class KeywordUpdateItem(Model):
    """A part of `KeywordsUpdate`.

    Fields:
        id: Digits.
    """

    id: str
    archived: bool | None = None
    bid: int | None = None
