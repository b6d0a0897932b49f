from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.trending_keywords_response_trend_demographics_age_distribution import (
        TrendingKeywordsResponseTrendDemographicsAgeDistribution,
    )
    from pinterest_async.models.trending_keywords_response_trend_demographics_gender_distribution import (
        TrendingKeywordsResponseTrendDemographicsGenderDistribution,
    )


@model
class TrendingKeywordsResponseTrendDemographics(Model):
    """A part of `TrendingKeywordsResponseTrend`."""

    age_distribution: TrendingKeywordsResponseTrendDemographicsAgeDistribution | None = field(
        default=None, shape="TrendingKeywordsResponseTrendDemographicsAgeDistribution"
    )
    gender_distribution: TrendingKeywordsResponseTrendDemographicsGenderDistribution | None = field(
        default=None, shape="TrendingKeywordsResponseTrendDemographicsGenderDistribution"
    )
