from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedVideoCounts(Model):
    """Catalogs Feed Video Counts."""

    ingested_videos: int | None = None
    not_ingested_videos: int | None = None
    total_videos: int | None = None
