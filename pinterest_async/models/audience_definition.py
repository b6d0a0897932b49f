from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AudienceDefinition(Model):
    """An item of `audience_insights.get_scope_and_type`."""

    date: str | None = None
    scope: str | None = None
    type: str | None = None
