from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.analytics_daily_metrics import AnalyticsDailyMetrics


@model
class AnalyticsMetricsResponse(Model):
    """The reply of `user_account.analytics`."""

    daily_metrics: list[AnalyticsDailyMetrics] | None = field(default=None, shape="list[AnalyticsDailyMetrics]")
    summary_metrics: dict[str, float] | None = None
