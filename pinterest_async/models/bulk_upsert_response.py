from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BulkUpsertResponse(Model):
    """Bulk Upsert Response."""

    request_id: str | None = None
