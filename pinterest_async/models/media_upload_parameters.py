from __future__ import annotations

from pinterest_async.model import Model, field, model


@model
class MediaUploadParameters(Model):
    """A part of `MediaUpload`."""

    Content_Type: str | None = field(default=None, wire="Content-Type")
    key: str | None = None
    policy: str | None = None
    x_amz_algorithm: str | None = field(default=None, wire="x-amz-algorithm")
    x_amz_credential: str | None = field(default=None, wire="x-amz-credential")
    x_amz_date: str | None = field(default=None, wire="x-amz-date")
    x_amz_security_token: str | None = field(default=None, wire="x-amz-security-token")
    x_amz_signature: str | None = field(default=None, wire="x-amz-signature")
