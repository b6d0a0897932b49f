from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.match_type_response import MatchTypeResponse


@model
class Keyword(Model):
    """An item of `keywords.list`, a part of `KeywordError` and 1 more.

    Fields:
        id: Digits.
        parent_id: Digits.
    """

    match_type: MatchTypeResponse | str | None
    value: str
    archived: bool | None = None
    bid: int | None = None
    id: str | None = None
    parent_id: str | None = None
    parent_type: str | None = None
    type: str | None = None
