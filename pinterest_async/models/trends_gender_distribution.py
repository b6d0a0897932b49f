from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.trends_gender import TrendsGender


@model
class TrendsGenderDistribution(Model):
    """A part of `TrendingKeywordDemographics`."""

    __open__ = True

    gender_distribution: TrendsGender | str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
