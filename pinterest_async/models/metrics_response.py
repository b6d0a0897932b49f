from __future__ import annotations

from typing import Any

from pinterest_async.model import Model, model


@model
class MetricsResponse(Model):
    """Metrics Response."""

    data: list[dict[str, Any]] | None = None
