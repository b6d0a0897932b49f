from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ade_column_type import AdeColumnType


@model
class CustomConversionEventMetrics(Model):
    """A part of `AdsAnalyticsCreateAsyncRequest`."""

    custom_event_metrics_type: AdeColumnType | str
    custom_event_name: str
