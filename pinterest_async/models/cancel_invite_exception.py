from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CancelInviteException(Model):
    """A part of `CancelInviteResultItem`.

    Fields:
        invite_id: Digits.
    """

    invite_id: str | None = None
    message: str | None = None
