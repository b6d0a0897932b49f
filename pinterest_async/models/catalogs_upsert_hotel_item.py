from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_attributes import CatalogsHotelAttributes
    from pinterest_async.models.catalogs_upsert_hotel_item_operation import CatalogsUpsertHotelItemOperation


@model
class CatalogsUpsertHotelItem(Model):
    """A part of `CatalogsHotelBatchRequest`."""

    __tags__ = {"operation": ("UPSERT",)}

    attributes: CatalogsHotelAttributes = field(shape="CatalogsHotelAttributes")
    hotel_id: str
    operation: CatalogsUpsertHotelItemOperation | str
