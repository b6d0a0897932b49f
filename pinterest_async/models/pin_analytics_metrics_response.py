from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_analytics_metrics_response_daily_metric import (
        PinAnalyticsMetricsResponseDailyMetric,
    )


@model
class PinAnalyticsMetricsResponse(Model):
    """The reply of `pins.analytics` and the reply of `pins.multi_analytics`."""

    daily_metrics: list[PinAnalyticsMetricsResponseDailyMetric] | None = field(
        default=None, shape="list[PinAnalyticsMetricsResponseDailyMetric]"
    )
    lifetime_metrics: dict[str, int] | None = None
    summary_metrics: dict[str, float] | None = None
