from __future__ import annotations

from pinterest_async.model import Model, model


@model
class IntegrationLogsSuccessResponse(Model):
    """The reply of `integrations.create_log`."""

    message: str | None = None
