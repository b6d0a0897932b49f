from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UserWebsiteSummary(Model):
    """An item of `user_account.list_websites` and the reply of `user_account.verify_website`."""

    status: str | None = None
    verified_at: str | None = None
    website: str | None = None
