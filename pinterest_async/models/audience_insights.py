from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_category import AudienceCategory
    from pinterest_async.models.audience_demographics import AudienceDemographics
    from pinterest_async.models.audience_insight_type import AudienceInsightType


@model
class AudienceInsights(Model):
    """The reply of `audience_insights.get`."""

    categories: list[AudienceCategory] | None = field(default=None, shape="list[AudienceCategory]")
    date: str | None = None
    demographics: AudienceDemographics | None = field(default=None, shape="AudienceDemographics")
    size: int | None = None
    size_is_upper_bound: bool | None = None
    type: AudienceInsightType | str | None = None
