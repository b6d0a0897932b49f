from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UserSummary(Model):
    """User Summary."""

    type: str | None = None
    username: str | None = None
