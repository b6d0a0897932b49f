from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ItemValidationEvent(Model):
    """Item Validation Event."""

    attribute: str | None = None
    code: int | None = None
    message: str | None = None
