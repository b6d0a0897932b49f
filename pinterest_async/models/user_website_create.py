from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.website_verification_method import WebsiteVerificationMethod


@model
class UserWebsiteCreate(Model):
    """The body of `user_account.verify_website`."""

    verification_method: WebsiteVerificationMethod | str | None = None
    website: str | None = None
