from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus


@model
class AdsAnalyticsGetAsyncResponse(Model):
    """The reply of `reports.get`."""

    report_status: BulkReportingJobStatus | str | None = None
    size: float | None = None
    url: str | None = None
