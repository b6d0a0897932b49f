from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_analytics_daily_metrics import PinAnalyticsDailyMetrics


@model
class PinAnalyticsMetricsResponse(Model):
    """The reply of `pins.multi_analytics` and the reply of `pins.analytics`."""

    daily_metrics: list[PinAnalyticsDailyMetrics] | None = field(default=None, shape="list[PinAnalyticsDailyMetrics]")
    lifetime_metrics: dict[str, int] | None = None
    summary_metrics: dict[str, float] | None = None
