from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_create_hotel_item_operation import CatalogsCreateHotelItemOperation
    from pinterest_async.models.catalogs_hotel_attributes import CatalogsHotelAttributes


@model
class CatalogsCreateHotelItem(Model):
    """A part of `CatalogsHotelBatchRequest`."""

    __tags__ = {"operation": ("CREATE",)}

    attributes: CatalogsHotelAttributes = field(shape="CatalogsHotelAttributes")
    hotel_id: str
    operation: CatalogsCreateHotelItemOperation | str
