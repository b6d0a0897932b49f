from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.match_type import MatchType


@model
class TargetingTemplateKeyword(Model):
    """A part of `TargetingTemplateCreate` and a part of `TargetingTemplateGetResponseData`."""

    match_type: MatchType | str | None = None
    value: str | None = None
