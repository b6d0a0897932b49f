from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerListUploadResponseRecordCounts(Model):
    """Customer List Upload Response Record Counts."""

    invalid: int
    processed: int
    valid: int
