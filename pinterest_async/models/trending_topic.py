from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.trending_pin import TrendingPin


@model
class TrendingTopic(Model):
    """A part of `FeaturedTrend`.

    Fields:
        pins: At most 6 values.
    """

    description: str
    id: str
    pins: list[TrendingPin] = field(shape="list[TrendingPin]")
    related_interests: list[str]
    related_searches: list[str]
    time_series: dict[str, float]
    title: str
    percent_growth_mom: int | None = None
