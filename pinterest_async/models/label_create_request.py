from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.label_create_request_label import LabelCreateRequestLabel


@model
class LabelCreateRequest(Model):
    """The body of `labels.create` and a part of `BulkUpsertRequestCreate`."""

    labels: list[LabelCreateRequestLabel] = field(shape="list[LabelCreateRequestLabel]")
    parent_id: str
