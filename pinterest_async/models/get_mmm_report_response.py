from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.get_mmm_report_response_data import GetMMMReportResponseData


@model
class GetMMMReportResponse(Model):
    """The reply of `reports.get_mmm`."""

    code: float | None = None
    data: GetMMMReportResponseData | None = field(default=None, shape="GetMMMReportResponseData")
    message: str | None = None
    status: str | None = None
