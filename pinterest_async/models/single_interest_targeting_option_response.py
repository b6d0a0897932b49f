from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SingleInterestTargetingOptionResponse(Model):
    """The reply of `resources.get_interest_targeting_options`."""

    child_interests: list[str] | None = None
    id: str | None = None
    level: int | None = None
    name: str | None = None
