from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus


@model
class MMMReport(Model):
    """The reply of `reports.get_mmm` and the reply of `reports.create_mmm`.

    Fields:
        message: Set by Pinterest.
        size: Set by Pinterest.
        status: Set by Pinterest.
        token: Set by Pinterest.
        url: Set by Pinterest.
    """

    message: str | None = None
    report_status: BulkReportingJobStatus | str | None = None
    size: float | None = None
    status: str | None = None
    token: str | None = None
    url: str | None = None
