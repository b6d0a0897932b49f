from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsCreateReportResponse(Model):
    """The reply of `catalog_reports.create`."""

    token: str | None = None
