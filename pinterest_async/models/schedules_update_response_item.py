from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.schedules_update_response_item_data import SchedulesUpdateResponseItemData


@model
class SchedulesUpdateResponseItem(Model):
    """The reply of `schedules.update`."""

    data: SchedulesUpdateResponseItemData = field(shape="SchedulesUpdateResponseItemData")
