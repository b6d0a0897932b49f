from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerListUploadResponseErrorCount(Model):
    """Customer List Upload Response Error Count."""

    count: int
    error_code: int
    message: str
