from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BusinessAccessUserSummary(Model):
    """A part of `AssetGroupBinding`, a part of `BaseInviteDataResponse` and 4 more.

    Fields:
        id: 1 to 20 characters.
    """

    email: str | None = None
    id: str | None = None
    username: str | None = None
