from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_upsert_status import BulkUpsertStatus


@model
class BulkUpsertStatusResponse(Model):
    """The reply of `bulk_jobs.get_request`."""

    result_url: str | None = None
    status: BulkUpsertStatus | str | None = None
