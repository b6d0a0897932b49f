from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.match_type import MatchType


@model
class KeywordsCommon(Model):
    """A part of `KeywordsRequest`."""

    match_type: MatchType | str | None
    value: str
    bid: int | None = None
