from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerListUploadResponseErrorCount(Model):
    """A part of `CustomerListUploadResponse`."""

    count: int
    error_code: int
    message: str
