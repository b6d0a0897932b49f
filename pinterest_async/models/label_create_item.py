from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.label_type import LabelType


@model
class LabelCreateItem(Model):
    """A part of `LabelBulkCreateRequest` and a part of `LabelCreateRequest`.

    Fields:
        value: At most 100 characters.
    """

    label_type: LabelType | str
    value: str
