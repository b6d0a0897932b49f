from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ErrorDetail(Model):
    """A part of `CustomerListUpload`."""

    count: int
    error_code: int
    message: str
