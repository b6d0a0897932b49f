from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus


@model
class AdsAnalyticsCreateAsyncResponse(Model):
    """The reply of `reports.create`."""

    message: str | None = None
    report_status: BulkReportingJobStatus | str | None = None
    token: str | None = None
