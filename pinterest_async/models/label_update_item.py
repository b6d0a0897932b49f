from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.label_status import LabelStatus


@model
class LabelUpdateItem(Model):
    """A part of `LabelUpdateRequest`.

    Fields:
        id: Digits.
        value: At most 100 characters.
    """

    id: str
    status: LabelStatus | str | None = None
    value: str | None = None
