from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdAccountOwner(Model):
    """Ad Account Owner."""

    id: str | None = None
    username: str | None = None
