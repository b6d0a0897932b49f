from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TemplateResponseDateRangeRelativeDateRange(Model):
    """A part of `TemplateResponseDateRange`."""

    end_days_in_past: float | None = None
    start_days_in_past: float | None = None
    type: str | None = None
