from __future__ import annotations

from pinterest_async.model import Model, model


@model
class InviteDataResponse(Model):
    """A part of `BaseInviteDataResponse`, a part of `CancelInviteResult` and 2 more."""

    invite_expiration: int | None = None
    invite_status: str | None = None
    invite_type: str | None = None
    last_updated_time: int | None = None
    sent_at: int | None = None
