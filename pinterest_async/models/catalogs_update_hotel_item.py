from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_updatable_hotel_attributes import CatalogsUpdatableHotelAttributes
    from pinterest_async.models.catalogs_update_hotel_item_operation import CatalogsUpdateHotelItemOperation


@model
class CatalogsUpdateHotelItem(Model):
    """A part of `CatalogsHotelBatchRequest`."""

    __tags__ = {"operation": ("UPDATE",)}

    attributes: CatalogsUpdatableHotelAttributes = field(shape="CatalogsUpdatableHotelAttributes")
    hotel_id: str
    operation: CatalogsUpdateHotelItemOperation | str
