from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.label_update_item import LabelUpdateItem


@model
class LabelUpdateRequest(Model):
    """The body of `labels.update`."""

    labels: list[LabelUpdateItem] = field(shape="list[LabelUpdateItem]")
