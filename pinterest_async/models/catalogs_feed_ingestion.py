from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.catalogs_feed_processing_status import CatalogsFeedProcessingStatus


@model
class CatalogsFeedIngestion(Model):
    """The reply of `catalog_feeds.ingest`.

    Fields:
        feed_id: Digits.
        id: Digits.
    """

    created_at: datetime.datetime = field(shape="datetime")
    feed_id: str
    id: str
    status: CatalogsFeedProcessingStatus | str
