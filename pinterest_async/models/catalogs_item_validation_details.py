from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.nullable_catalogs_item_field_type import NullableCatalogsItemFieldType


@model
class CatalogsItemValidationDetails(Model):
    """A part of `CatalogsItemValidationErrors` and a part of `CatalogsItemValidationWarnings`."""

    attribute_name: NullableCatalogsItemFieldType | str | None
    provided_value: str | None
