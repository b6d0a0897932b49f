from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_request_status import BulkRequestStatus


@model
class BulkJobData(Model):
    """The reply of `bulk_jobs.get_request`."""

    status: BulkRequestStatus | str
    result_url: str | None = None
    workload_id: int | None = None
