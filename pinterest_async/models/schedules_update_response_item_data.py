from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.schedule import Schedule
    from pinterest_async.models.schedules_update_response_item_data_exceptions import (
        SchedulesUpdateResponseItemDataExceptions,
    )

    SchedulesUpdateResponseItemData: TypeAlias = Schedule | SchedulesUpdateResponseItemDataExceptions
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    SchedulesUpdateResponseItemData = "Schedule | SchedulesUpdateResponseItemDataExceptions"
