from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_ingestion_errors_largeproductcountdecrease import (
        CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE,
    )


@model
class CatalogsFeedIngestionErrors(Model):
    """A part of `CatalogsFeedIngestionDetails`."""

    ACCOUNT_FLAGGED: int | None = None
    FETCH_GOOGLE_SHEET_NOT_SHARED: int | None = None
    IMAGE_FILE_NOT_ACCESSIBLE: int | None = None
    IMAGE_FILE_NOT_FOUND: int | None = None
    IMAGE_INVALID_FILE: int | None = None
    IMAGE_LEVEL_INTERNAL_ERROR: int | None = None
    IMAGE_MALFORMED_URL: int | None = None
    LARGE_PRODUCT_COUNT_DECREASE: CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE | int | None = None
    LINE_LEVEL_INTERNAL_ERROR: int | None = None
