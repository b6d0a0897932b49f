from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerListUploadRecordCounts(Model):
    """Customer List Upload Record Counts."""

    invalid: int
    processed: int
    valid: int
