from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.data_status import DataStatus


@model
class TopVideoPinsAnalyticsResponsePinsItems(Model):
    """A part of `TopVideoPinsAnalyticsResponse`."""

    data_status: dict[str, DataStatus | str] | None = None
    metrics: dict[str, float] | None = None
    pin_id: str | None = None
