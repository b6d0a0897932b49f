from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.trends_age_distribution import TrendsAgeDistribution
    from pinterest_async.models.trends_gender_distribution import TrendsGenderDistribution


@model
class TrendingKeywordDemographics(Model):
    """A part of `TrendingKeyword`."""

    age_distribution: TrendsAgeDistribution | None = field(default=None, shape="TrendsAgeDistribution")
    gender_distribution: TrendsGenderDistribution | None = field(default=None, shape="TrendsGenderDistribution")
