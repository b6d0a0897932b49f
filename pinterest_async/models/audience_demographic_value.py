from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AudienceDemographicValue(Model):
    """A part of `AudienceDemographics`."""

    key: str | None = None
    name: str | None = None
    ratio: float | None = None
