from __future__ import annotations

from pinterest_async.model import Model, model


@model
class RecordCounts(Model):
    """A part of `CustomerListUpload`."""

    invalid: int
    processed: int
    valid: int
