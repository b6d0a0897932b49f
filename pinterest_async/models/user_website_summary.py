from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UserWebsiteSummary(Model):
    """User Website Summary."""

    status: str | None = None
    verified_at: str | None = None
    website: str | None = None
