from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.label_create_item import LabelCreateItem


@model
class LabelCreateRequest(Model):
    """The body of `labels.create`."""

    labels: list[LabelCreateItem] = field(shape="list[LabelCreateItem]")
