from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_processing_schedule_timezone import CatalogsFeedProcessingScheduleTimezone


@model
class CatalogsFeedProcessingSchedule(Model):
    """Catalogs Feed Processing Schedule."""

    time: str
    timezone: CatalogsFeedProcessingScheduleTimezone | str | None
