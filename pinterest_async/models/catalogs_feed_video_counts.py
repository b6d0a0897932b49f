from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedVideoCounts(Model):
    """A part of `CatalogsFeedProcessingResult`."""

    ingested_videos: int | None = None
    not_ingested_videos: int | None = None
    total_videos: int | None = None
