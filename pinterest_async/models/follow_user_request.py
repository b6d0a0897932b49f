from __future__ import annotations

from pinterest_async.model import Model, model


@model
class FollowUserRequest(Model):
    """The body of `user_account.follow`.

    Fields:
        auto_follow: Default False.
    """

    auto_follow: bool | None = None
