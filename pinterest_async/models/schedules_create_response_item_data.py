from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.schedule import Schedule
    from pinterest_async.models.schedules_create_response_item_data_exceptions import (
        SchedulesCreateResponseItemDataExceptions,
    )

    SchedulesCreateResponseItemData: TypeAlias = Schedule | SchedulesCreateResponseItemDataExceptions
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    SchedulesCreateResponseItemData = "Schedule | SchedulesCreateResponseItemDataExceptions"
