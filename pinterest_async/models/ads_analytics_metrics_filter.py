from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ads_analytics_filter_column import AdsAnalyticsFilterColumn
    from pinterest_async.models.ads_analytics_filter_operator import AdsAnalyticsFilterOperator


@model
class AdsAnalyticsMetricsFilter(Model):
    """A part of `AdsAnalyticsCreateAsyncRequest`."""

    field_: AdsAnalyticsFilterColumn | str = field(wire="field")
    operator: AdsAnalyticsFilterOperator | str
    values: list[float]
