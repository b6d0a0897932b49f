from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.predicted_time_series import PredictedTimeSeries
    from pinterest_async.models.time_series import TimeSeries
    from pinterest_async.models.trending_keyword_demographics import TrendingKeywordDemographics


@model
class TrendingKeyword(Model):
    """A part of `TrendingKeywordsResponse`."""

    demographics: TrendingKeywordDemographics | None = field(default=None, shape="TrendingKeywordDemographics")
    has_prediction: bool | None = None
    keyword: str | None = None
    pct_growth_mom: int | None = None
    pct_growth_wow: int | None = None
    pct_growth_yoy: int | None = None
    predicted_time_series: PredictedTimeSeries | None = field(default=None, shape="PredictedTimeSeries")
    time_series: TimeSeries | None = field(default=None, shape="TimeSeries")
