from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerListUploadResponseRecordCounts(Model):
    """A part of `CustomerListUploadResponse`."""

    invalid: int
    processed: int
    valid: int
