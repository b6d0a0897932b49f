from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_processing_schedule_timezone import CatalogsFeedProcessingScheduleTimezone


@model
class CatalogsFeedProcessingSchedule(Model):
    """A part of `CatalogsCreativeAssetsFeed`, a part of `CatalogsCreativeAssetsFeedsCreateRequest` and 9 more."""

    time: str
    timezone: CatalogsFeedProcessingScheduleTimezone | str | None
