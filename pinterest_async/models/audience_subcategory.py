from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AudienceSubcategory(Model):
    """A part of `AudienceCategory`."""

    id: str | None = None
    index: float | None = None
    key: str | None = None
    name: str | None = None
    ratio: float | None = None
