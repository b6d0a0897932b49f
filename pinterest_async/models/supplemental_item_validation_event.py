from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SupplementalItemValidationEvent(Model):
    """A part of `LocalInventoryOperationResult`."""

    attribute: str
    code: int
    message: str
