from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.user_website_verify_request_verification_method import (
        UserWebsiteVerifyRequestVerificationMethod,
    )


@model
class UserWebsiteVerifyRequest(Model):
    """The body of `user_account.verify_website`.

    Fields:
        verification_method: Default 'METATAG'.
    """

    verification_method: UserWebsiteVerifyRequestVerificationMethod | str | None = None
    website: str | None = None
