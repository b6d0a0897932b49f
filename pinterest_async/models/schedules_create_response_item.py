from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.schedules_create_response_item_data import SchedulesCreateResponseItemData


@model
class SchedulesCreateResponseItem(Model):
    """The reply of `schedules.create`."""

    data: SchedulesCreateResponseItemData = field(shape="SchedulesCreateResponseItemData")
