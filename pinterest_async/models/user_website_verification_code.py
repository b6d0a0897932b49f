from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UserWebsiteVerificationCode(Model):
    """User Website Verification Code."""

    dns_txt_record: str | None = None
    file_content: str | None = None
    filename: str | None = None
    metatag: str | None = None
    verification_code: str | None = None
