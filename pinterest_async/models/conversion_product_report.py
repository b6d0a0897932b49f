from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus


@model
class ConversionProductReport(Model):
    """The reply of `reports.get_conversion_product` and the reply of `reports.create_conversion_product`.

    Fields:
        message: Set by Pinterest.
        size: Set by Pinterest.
        token: Set by Pinterest.
        url: Set by Pinterest.
    """

    message: str | None = None
    report_status: BulkReportingJobStatus | str | None = None
    size: float | None = None
    token: str | None = None
    url: str | None = None
