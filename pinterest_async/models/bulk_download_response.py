from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BulkDownloadResponse(Model):
    """Bulk Download Response."""

    request_id: str | None = None
