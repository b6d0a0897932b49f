from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ads_analytics_create_async_request_custom_conversion_event_metric_custom_event_metrics_type import (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType,
    )


@model
class AdsAnalyticsCreateAsyncRequestCustomConversionEventMetric(Model):
    """A part of `AdsAnalyticsCreateAsyncRequest`."""

    custom_event_metrics_type: AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType | str
    custom_event_name: str
