from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pinterest_lib_error import PinterestLibError


@model
class SchedulesCreateResponseItemDataExceptions(Model):
    """A part of `SchedulesCreateResponseItem`.

    Fields:
        id: At most 18 characters, digits.
        schedule_id: Digits.
    """

    exceptions: PinterestLibError = field(shape="PinterestLibError")
    id: str
    schedule_id: str
