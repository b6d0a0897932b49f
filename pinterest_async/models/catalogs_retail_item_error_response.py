from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_item_error_response_catalog_type import (
        CatalogsRetailItemErrorResponseCatalogType,
    )
    from pinterest_async.models.catalogs_retail_item_error_response_item_response_kind import (
        CatalogsRetailItemErrorResponseItemResponseKind,
    )
    from pinterest_async.models.item_validation_event import ItemValidationEvent


@model
class CatalogsRetailItemErrorResponse(Model):
    """A part of `CatalogsItems`."""

    __tags__ = {"item_response_kind": ("retail_item_error",)}
    __closed__ = True

    catalog_type: CatalogsRetailItemErrorResponseCatalogType | str
    errors: list[ItemValidationEvent] = field(shape="list[ItemValidationEvent]")
    item_response_kind: CatalogsRetailItemErrorResponseItemResponseKind | str
    item_id: str | None = None
