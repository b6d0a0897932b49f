from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AudienceDefinition(Model):
    """Audience Definition."""

    date: str | None = None
    scope: str | None = None
    type: str | None = None
