from __future__ import annotations

from pinterest_async.model import Model, model


@model
class FollowUserCreate(Model):
    """The body of `user_account.follow`."""

    auto_follow: bool | None = None
