from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.item_processing_status import ItemProcessingStatus
    from pinterest_async.models.item_validation_event import ItemValidationEvent


@model
class HotelProcessingRecord(Model):
    """A part of `CatalogsHotelItemsBatch`."""

    errors: list[ItemValidationEvent] | None = field(default=None, shape="list[ItemValidationEvent]")
    hotel_id: str | None = None
    status: ItemProcessingStatus | str | None = None
    warnings: list[ItemValidationEvent] | None = field(default=None, shape="list[ItemValidationEvent]")
