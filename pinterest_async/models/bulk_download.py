from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BulkDownload(Model):
    """The reply of `bulk_jobs.create_download`.

    Fields:
        request_id: Set by Pinterest.
    """

    request_id: str | None = None
