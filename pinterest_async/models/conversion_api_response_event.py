from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_api_response_event_status import ConversionApiResponseEventStatus


@model
class ConversionApiResponseEvent(Model):
    """A part of `ConversionApiResponse`."""

    status: ConversionApiResponseEventStatus | str
    error_message: str | None = None
    warning_message: str | None = None
