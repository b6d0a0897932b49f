from __future__ import annotations

from pinterest_async.model import Model, model


@model
class Interest(Model):
    """An item of `user_account.list_followed_interests`.

    Fields:
        id: Digits.
    """

    canonical_url: str | None = None
    id: str | None = None
    key: str | None = None
    name: str | None = None
