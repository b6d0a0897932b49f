from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BulkUpsertResponse(Model):
    """The reply of `bulk_jobs.create_upsert`."""

    request_id: str | None = None
