from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UserWebsite(Model):
    """An item of `user_account.list_websites`, the reply of `user_account.verify_website` and 1 more.

    Fields:
        status: Set by Pinterest.
        verified_at: Set by Pinterest.
    """

    status: str | None = None
    verified_at: str | None = None
    website: str | None = None
