from __future__ import annotations

from pinterest_async.model import Model, model


@model
class Exception_(Model):
    """Exception_."""

    code: int | None = None
    message: str | None = None
