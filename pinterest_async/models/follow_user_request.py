from __future__ import annotations

from pinterest_async.model import Model, model


@model
class FollowUserRequest(Model):
    """Follow User Request.

    Fields:
        auto_follow: Default False.
    """

    auto_follow: bool | None = None
