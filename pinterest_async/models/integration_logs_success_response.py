from __future__ import annotations

from pinterest_async.model import Model, model


@model
class IntegrationLogsSuccessResponse(Model):
    """Integration Logs Success Response."""

    message: str | None = None
