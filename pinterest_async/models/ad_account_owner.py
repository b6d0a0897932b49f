from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdAccountOwner(Model):
    """A part of `AdAccount`."""

    id: str | None = None
    username: str | None = None
