from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_item_error_response_catalog_type import (
        CatalogsHotelItemErrorResponseCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_item_error_response_item_response_kind import (
        CatalogsHotelItemErrorResponseItemResponseKind,
    )
    from pinterest_async.models.item_validation_event import ItemValidationEvent


@model
class CatalogsHotelItemErrorResponse(Model):
    """A part of `CatalogsItems`."""

    __tags__ = {"item_response_kind": ("hotel_item_error",)}
    __closed__ = True

    catalog_type: CatalogsHotelItemErrorResponseCatalogType | str
    errors: list[ItemValidationEvent] = field(shape="list[ItemValidationEvent]")
    item_response_kind: CatalogsHotelItemErrorResponseItemResponseKind | str
    hotel_id: str | None = None
