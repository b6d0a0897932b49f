from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BulkDownloadResponse(Model):
    """The reply of `bulk_jobs.create_download`."""

    request_id: str | None = None
