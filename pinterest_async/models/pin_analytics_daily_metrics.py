from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.data_status import DataStatus


@model
class PinAnalyticsDailyMetrics(Model):
    """A part of `PinAnalyticsMetricsResponse`."""

    data_status: DataStatus | str | None = None
    date: str | None = None
    metrics: dict[str, float] | None = None
