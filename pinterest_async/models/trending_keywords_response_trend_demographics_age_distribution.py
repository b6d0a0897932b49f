from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.age_trends_bucket import AgeTrendsBucket


@model
class TrendingKeywordsResponseTrendDemographicsAgeDistribution(Model):
    """A part of `TrendingKeywordsResponseTrendDemographics`."""

    age_distribution: AgeTrendsBucket | str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
