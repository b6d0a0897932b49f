from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.label import Label


@model
class LabelError(Model):
    """A part of `LabelsResponse`."""

    data: Label | None = field(default=None, shape="Label")
    error_messages: list[str] | None = None
