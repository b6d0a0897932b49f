from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CancelInviteResultUser(Model):
    """A part of `CancelInviteResult`.

    Fields:
        id: 1 to 20 characters.
    """

    email: str | None = None
    id: str | None = None
    username: str | None = None
