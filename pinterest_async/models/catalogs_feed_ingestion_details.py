from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_ingestion_errors import CatalogsFeedIngestionErrors
    from pinterest_async.models.catalogs_feed_ingestion_info import CatalogsFeedIngestionInfo
    from pinterest_async.models.catalogs_feed_ingestion_warnings import CatalogsFeedIngestionWarnings


@model
class CatalogsFeedIngestionDetails(Model):
    """A part of `CatalogsFeedProcessingResult`."""

    errors: CatalogsFeedIngestionErrors = field(shape="CatalogsFeedIngestionErrors")
    info: CatalogsFeedIngestionInfo = field(shape="CatalogsFeedIngestionInfo")
    warnings: CatalogsFeedIngestionWarnings = field(shape="CatalogsFeedIngestionWarnings")
