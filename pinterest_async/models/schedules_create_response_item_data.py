from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.schedule import Schedule
    from pinterest_async.models.schedules_create_response_item_data_exceptions import (
        SchedulesCreateResponseItemDataExceptions,
    )

    SchedulesCreateResponseItemData: TypeAlias = Schedule | SchedulesCreateResponseItemDataExceptions
else:
    # Shape of the union at run time; members are imported on demand.
    SchedulesCreateResponseItemData = "Schedule | SchedulesCreateResponseItemDataExceptions"
