from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DynamicTitlesProcessCSVError(Model):
    """A part of `DynamicTitlesProcessCSV`."""

    error_type: str | None = None
    row_number: int | None = None
