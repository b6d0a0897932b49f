from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.catalogs_feed_ingestion_details import CatalogsFeedIngestionDetails
    from pinterest_async.models.catalogs_feed_processing_status import CatalogsFeedProcessingStatus
    from pinterest_async.models.catalogs_feed_product_counts import CatalogsFeedProductCounts
    from pinterest_async.models.catalogs_feed_validation_details import CatalogsFeedValidationDetails
    from pinterest_async.models.catalogs_feed_video_counts import CatalogsFeedVideoCounts


@model
class CatalogsFeedProcessingResult(Model):
    """An item of `catalog_feeds.list_processing_results`.

    Fields:
        created_at: Set by Pinterest.
        id: Digits.
        updated_at: Set by Pinterest.
    """

    created_at: datetime.datetime = field(shape="datetime")
    id: str
    ingestion_details: CatalogsFeedIngestionDetails = field(shape="CatalogsFeedIngestionDetails")
    product_counts: CatalogsFeedProductCounts | None = field(shape="CatalogsFeedProductCounts")
    status: CatalogsFeedProcessingStatus | str
    updated_at: datetime.datetime = field(shape="datetime")
    validation_details: CatalogsFeedValidationDetails = field(shape="CatalogsFeedValidationDetails")
    video_counts: CatalogsFeedVideoCounts | None = field(default=None, shape="CatalogsFeedVideoCounts")
