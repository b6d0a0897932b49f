from __future__ import annotations

from pinterest_async.model import Model, model


@model
class NotificationResponse(Model):
    """The reply of `notifications.create`."""

    error_msg: str | None = None
    received_at: int | None = None
    success: bool | None = None
