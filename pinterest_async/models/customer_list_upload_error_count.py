from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerListUploadErrorCount(Model):
    """A part of `CustomerListUpload`."""

    count: int
    error_code: int
    message: str
