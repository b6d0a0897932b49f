from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_item_validation_errors import CatalogsItemValidationErrors
    from pinterest_async.models.catalogs_item_validation_warnings import CatalogsItemValidationWarnings


@model
class CatalogsItemValidationIssues(Model):
    """An item of `catalog_feeds.list_item_issues`."""

    errors: CatalogsItemValidationErrors = field(shape="CatalogsItemValidationErrors")
    item_id: str | None
    item_number: int
    warnings: CatalogsItemValidationWarnings = field(shape="CatalogsItemValidationWarnings")
