from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TemplateResponseDateRangeAbsoluteDateRange(Model):
    """A part of `TemplateResponseDateRange`."""

    end_date: float | None = None
    start_date: float | None = None
    type: str | None = None
