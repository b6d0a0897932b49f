from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.schedule_action import ScheduleAction
    from pinterest_async.models.schedule_common_delta_value import ScheduleCommonDeltaValue
    from pinterest_async.models.schedule_status import ScheduleStatus
    from pinterest_async.models.schedule_type import ScheduleType


@model
class ScheduleUpdateRequest(Model):
    """A part of `BulkUpsertRequestUpdate`."""

    id: str
    delta_value: ScheduleCommonDeltaValue | str | None = field(default=None, shape="ScheduleCommonDeltaValue")
    end_timestamp: int | None = None
    entity_id: str | None = None
    entity_type: str | None = None
    name: str | None = None
    schedule_action: ScheduleAction | str | None = None
    schedule_status: ScheduleStatus | str | None = None
    schedule_type: ScheduleType | str | None = None
    start_timestamp: int | None = None
