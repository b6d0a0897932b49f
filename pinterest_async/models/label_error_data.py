from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.nullable_label_status import NullableLabelStatus
    from pinterest_async.models.nullable_label_type import NullableLabelType


@model
class LabelErrorData(Model):
    """A part of `LabelError`.

    Fields:
        id: Digits.
        value: At most 100 characters.
    """

    id: str | None = None
    label_type: NullableLabelType | str | None = None
    status: NullableLabelStatus | str | None = None
    value: str | None = None
