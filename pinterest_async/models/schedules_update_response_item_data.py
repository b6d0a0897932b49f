from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.schedule import Schedule
    from pinterest_async.models.schedules_update_response_item_data_exceptions import (
        SchedulesUpdateResponseItemDataExceptions,
    )

    SchedulesUpdateResponseItemData: TypeAlias = Schedule | SchedulesUpdateResponseItemDataExceptions
else:
    # Shape of the union at run time; members are imported on demand.
    SchedulesUpdateResponseItemData = "Schedule | SchedulesUpdateResponseItemDataExceptions"
