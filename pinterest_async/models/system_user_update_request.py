from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SystemUserUpdateRequest(Model):
    """System User Update Request."""

    name: str
