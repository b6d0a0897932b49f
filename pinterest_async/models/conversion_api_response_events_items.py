from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.event_processing_status import EventProcessingStatus


@model
class ConversionApiResponseEventsItems(Model):
    """A part of `ConversionApiResponse`."""

    status: EventProcessingStatus | str
    error_message: str | None = None
    warning_message: str | None = None
