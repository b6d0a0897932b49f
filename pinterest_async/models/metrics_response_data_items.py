from __future__ import annotations

from typing import Any

from pinterest_async.model import Model, model


@model
class MetricsResponseDataItems(Model):
    """A part of `MetricsResponse`."""

    metrics: dict[str, Any]
    targeting_type: str
    targeting_value: str
