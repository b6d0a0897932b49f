from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_validation_errors import CatalogsFeedValidationErrors
    from pinterest_async.models.catalogs_feed_validation_warnings import CatalogsFeedValidationWarnings


@model
class CatalogsFeedValidationDetails(Model):
    """A part of `CatalogsFeedProcessingResult`."""

    errors: CatalogsFeedValidationErrors = field(shape="CatalogsFeedValidationErrors")
    warnings: CatalogsFeedValidationWarnings = field(shape="CatalogsFeedValidationWarnings")
