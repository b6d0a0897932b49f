from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus


@model
class GetMMMReportResponseData(Model):
    """A part of `GetMMMReportResponse`."""

    report_status: BulkReportingJobStatus | str | None = None
    size: float | None = None
    url: str | None = None
