from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.nullable_label_status import NullableLabelStatus
    from pinterest_async.models.nullable_label_type import NullableLabelType


@model
class Label(Model):
    """An item of `labels.list` and a part of `LabelsResponse`.

    Fields:
        id: Digits.
        value: At most 100 characters.
    """

    id: str
    label_type: NullableLabelType | str | None
    value: str
    status: NullableLabelStatus | str | None = None
