from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UserWebsiteVerification(Model):
    """The reply of `user_account.get_website_verification`."""

    dns_txt_record: str | None = None
    file_content: str | None = None
    filename: str | None = None
    metatag: str | None = None
    verification_code: str | None = None
