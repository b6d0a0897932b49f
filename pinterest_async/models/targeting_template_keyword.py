from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.match_type import MatchType


@model
class TargetingTemplateKeyword(Model):
    """A part of `TargetingTemplate` and a part of `TargetingTemplateCreate`."""

    match_type: MatchType | str | None = None
    value: str | None = None
