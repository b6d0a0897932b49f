from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SingleInterestTargetingOptionResponse(Model):
    """Single Interest Targeting Option Response."""

    child_interests: list[str] | None = None
    id: str | None = None
    level: int | None = None
    name: str | None = None
