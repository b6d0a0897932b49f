from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.label_parent_type import LabelParentType
    from pinterest_async.models.label_status import LabelStatus
    from pinterest_async.models.label_type import LabelType


@model
class Label(Model):
    """A part of `LabelError` and a part of `LabelsResponse`.

    Fields:
        value: At most 100 characters.
    """

    id: str | None = None
    label_type: LabelType | str | None = None
    parent_id: str | None = None
    parent_type: LabelParentType | str | None = None
    status: LabelStatus | str | None = None
    value: str | None = None
