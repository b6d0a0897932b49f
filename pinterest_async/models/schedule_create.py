from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_account_entity_type import AdAccountEntityType
    from pinterest_async.models.schedule_action import ScheduleAction
    from pinterest_async.models.schedule_batch_update_delta_value import ScheduleBatchUpdateDeltaValue
    from pinterest_async.models.schedule_status import ScheduleStatus
    from pinterest_async.models.schedule_type import ScheduleType


@model
class ScheduleCreate(Model):
    """The body of `schedules.create`.

    Fields:
        entity_id: Digits.
    """

    entity_id: str
    delta_value: ScheduleBatchUpdateDeltaValue | str | None = field(default=None, shape="ScheduleBatchUpdateDeltaValue")
    end_timestamp: int | None = None
    entity_type: AdAccountEntityType | str | None = None
    name: str | None = None
    schedule_action: ScheduleAction | str | None = None
    schedule_status: ScheduleStatus | str | None = None
    schedule_type: ScheduleType | str | None = None
    start_timestamp: int | None = None
