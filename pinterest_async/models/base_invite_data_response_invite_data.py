from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BaseInviteDataResponseInviteData(Model):
    """A part of `BaseInviteDataResponse`.

    Fields:
        invite_expiration: Milliseconds since 1970.
        last_updated_time: Milliseconds since 1970.
        sent_at: Milliseconds since 1970.
    """

    invite_expiration: int | None = None
    invite_status: str | None = None
    invite_type: str | None = None
    last_updated_time: int | None = None
    sent_at: int | None = None
