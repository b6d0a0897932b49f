from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.match_type_response import MatchTypeResponse


@model
class BulkUpsertRequestCreateKeywordKeyword(Model):
    """A part of `BulkUpsertRequestCreateKeyword`."""

    match_type: MatchTypeResponse | str | None
    value: str
    bid: int | None = None
