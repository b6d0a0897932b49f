from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus


@model
class CreateMMMReportResponseData(Model):
    """A part of `CreateMMMReportResponse`."""

    message: str | None = None
    report_status: BulkReportingJobStatus | str | None = None
    status: str | None = None
    token: str | None = None
