from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_attributes import CatalogsHotelAttributes
    from pinterest_async.models.catalogs_hotel_item_response_catalog_type import CatalogsHotelItemResponseCatalogType
    from pinterest_async.models.catalogs_hotel_item_response_item_response_kind import (
        CatalogsHotelItemResponseItemResponseKind,
    )
    from pinterest_async.models.pin import Pin


@model
class CatalogsHotelItemResponse(Model):
    """A part of `CatalogsItems`.

    Fields:
        pins: At most 11 values.
    """

    __tags__ = {"item_response_kind": ("hotel_item",)}
    __closed__ = True

    catalog_type: CatalogsHotelItemResponseCatalogType | str
    item_response_kind: CatalogsHotelItemResponseItemResponseKind | str
    attributes: CatalogsHotelAttributes | None = field(default=None, shape="CatalogsHotelAttributes")
    hotel_id: str | None = None
    pins: list[Pin] | None = field(default=None, shape="list[Pin]")
