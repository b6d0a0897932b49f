from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.schedule_action import ScheduleAction
    from pinterest_async.models.schedule_common_delta_value import ScheduleCommonDeltaValue
    from pinterest_async.models.schedule_status import ScheduleStatus
    from pinterest_async.models.schedule_type import ScheduleType


@model
class ScheduleCreateRequest(Model):
    """A part of `BulkUpsertRequestCreate`."""

    delta_value: ScheduleCommonDeltaValue | str = field(shape="ScheduleCommonDeltaValue")
    end_timestamp: int
    entity_id: str
    entity_type: str
    name: str
    schedule_action: ScheduleAction | str
    schedule_status: ScheduleStatus | str
    schedule_type: ScheduleType | str
    start_timestamp: int
