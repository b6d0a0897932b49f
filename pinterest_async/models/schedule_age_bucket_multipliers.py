from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.trends_age_bucket import TrendsAgeBucket


@model
class ScheduleAgeBucketMultipliers(Model):
    """A part of `ScheduleBidOptions`."""

    __open__ = True

    AGE_BUCKET: TrendsAgeBucket | str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
