from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.label import Label
    from pinterest_async.models.label_error import LabelError


@model
class LabelsResponse(Model):
    """The reply of `labels.create` and the reply of `labels.update`."""

    errors: list[LabelError] | None = field(default=None, shape="list[LabelError]")
    labels: list[Label] | None = field(default=None, shape="list[Label]")
