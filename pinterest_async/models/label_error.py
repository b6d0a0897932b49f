from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.label_error_data import LabelErrorData


@model
class LabelError(Model):
    """A part of `LabelsResponse`."""

    data: LabelErrorData | None = field(default=None, shape="LabelErrorData")
    error_messages: list[str] | None = None
