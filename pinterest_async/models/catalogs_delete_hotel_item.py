from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_delete_hotel_item_operation import CatalogsDeleteHotelItemOperation


@model
class CatalogsDeleteHotelItem(Model):
    """A part of `CatalogsHotelBatchRequest`."""

    __tags__ = {"operation": ("DELETE",)}

    hotel_id: str
    operation: CatalogsDeleteHotelItemOperation | str
