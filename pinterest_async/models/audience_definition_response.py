from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_definition import AudienceDefinition


@model
class AudienceDefinitionResponse(Model):
    """Audience Definition Response."""

    items: list[AudienceDefinition] | None = field(default=None, shape="list[AudienceDefinition]")
