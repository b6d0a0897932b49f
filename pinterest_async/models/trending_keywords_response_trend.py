from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.trending_keywords_response_trend_demographics import (
        TrendingKeywordsResponseTrendDemographics,
    )
    from pinterest_async.models.trending_keywords_response_trend_predicted_time_series import (
        TrendingKeywordsResponseTrendPredictedTimeSeries,
    )
    from pinterest_async.models.trending_keywords_response_trend_time_series import (
        TrendingKeywordsResponseTrendTimeSeries,
    )


@model
class TrendingKeywordsResponseTrend(Model):
    """A part of `TrendingKeywordsResponse`."""

    demographics: TrendingKeywordsResponseTrendDemographics | None = field(
        default=None, shape="TrendingKeywordsResponseTrendDemographics"
    )
    has_prediction: bool | None = None
    keyword: str | None = None
    pct_growth_mom: int | None = None
    pct_growth_wow: int | None = None
    pct_growth_yoy: int | None = None
    predicted_time_series: TrendingKeywordsResponseTrendPredictedTimeSeries | None = field(
        default=None, shape="TrendingKeywordsResponseTrendPredictedTimeSeries"
    )
    time_series: TrendingKeywordsResponseTrendTimeSeries | None = field(
        default=None, shape="TrendingKeywordsResponseTrendTimeSeries"
    )
