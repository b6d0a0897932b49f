from __future__ import annotations

from pinterest_async.model import Model, model


@model
class FollowUser(Model):
    """An item of `user_account.list_followers`, an item of `user_account.list_following` and 1 more.

    Fields:
        type: Set by Pinterest.
        username: Set by Pinterest.
    """

    type: str | None = None
    username: str | None = None
