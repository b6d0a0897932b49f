from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AudienceDemographicValue(Model):
    """Audience Demographic Value."""

    key: str | None = None
    name: str | None = None
    ratio: float | None = None
