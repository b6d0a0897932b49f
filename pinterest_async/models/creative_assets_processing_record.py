from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.item_processing_status import ItemProcessingStatus
    from pinterest_async.models.item_validation_event import ItemValidationEvent


@model
class CreativeAssetsProcessingRecord(Model):
    """A part of `CatalogsCreativeAssetsItemsBatch`."""

    creative_assets_id: str | None = None
    errors: list[ItemValidationEvent] | None = field(default=None, shape="list[ItemValidationEvent]")
    status: ItemProcessingStatus | str | None = None
    warnings: list[ItemValidationEvent] | None = field(default=None, shape="list[ItemValidationEvent]")
