from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsCreateReportResponse(Model):
    """Catalogs Create Report Response."""

    token: str | None = None
