from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.trending_keywords_response_trend_demographics_gender_distribution_gender_distribution import (
        TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution,
    )


@model
class TrendingKeywordsResponseTrendDemographicsGenderDistribution(Model):
    """A part of `TrendingKeywordsResponseTrendDemographics`."""

    gender_distribution: TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution | str | None = (
        None
    )

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
