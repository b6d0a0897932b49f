from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.match_type_response import MatchTypeResponse


@model
class AdGroupAudienceSizingRequestKeyword(Model):
    """A part of `AdGroupAudienceSizingRequest`."""

    match_type: MatchTypeResponse | str | None
    value: str
