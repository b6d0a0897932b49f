from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.match_type import MatchType


@model
class Keyword(Model):
    """An item of `keywords.list`, a part of `KeywordError` and 1 more.

    Fields:
        id: Digits.
        parent_id: Digits, set by Pinterest.
        parent_type: Set by Pinterest.
        type: Set by Pinterest.
    """

    id: str
    match_type: MatchType | str | None
    parent_id: str
    value: str
    archived: bool | None = None
    bid: int | None = None
    parent_type: str | None = None
    type: str | None = None
