from __future__ import annotations

from pinterest_async.model import Model, model


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
    LARGE_PRODUCT_COUNT_DECREASE: int | None = None
    LINE_LEVEL_INTERNAL_ERROR: int | None = None
