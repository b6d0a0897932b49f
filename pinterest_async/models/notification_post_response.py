from __future__ import annotations

from pinterest_async.model import Model, model


@model
class NotificationPostResponse(Model):
    """The reply of `notifications.create`.

    Fields:
        received_at: Seconds since 1970.
    """

    error_msg: str | None = None
    received_at: int | None = None
    success: bool | None = None
