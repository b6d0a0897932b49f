from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.data_status import DataStatus


@model
class TopPinsAnalyticsResponsePinsItems(Model):
    """A part of `TopPinsAnalyticsResponse`."""

    data_status: dict[str, DataStatus | str] | None = None
    metrics: dict[str, float] | None = None
    pin_id: str | None = None
