from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.create_mmm_report_response_data import CreateMMMReportResponseData


@model
class CreateMMMReportResponse(Model):
    """The reply of `reports.create_mmm`."""

    code: float | None = None
    data: CreateMMMReportResponseData | None = field(default=None, shape="CreateMMMReportResponseData")
