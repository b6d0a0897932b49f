from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus


@model
class TemplateBasedReport(Model):
    """The reply of `reports.create_from_template`.

    Fields:
        template_id: At most 18 characters.
    """

    report_status: BulkReportingJobStatus | str
    template_id: str
    message: str | None = None
    token: str | None = None
