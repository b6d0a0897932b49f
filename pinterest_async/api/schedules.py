"""Operations on schedules: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.schedule import Schedule
    from pinterest_async.models.schedules_create_response_item import SchedulesCreateResponseItem
    from pinterest_async.models.schedules_update_response_item import SchedulesUpdateResponseItem

CREATE: Final[Operation[list[SchedulesCreateResponseItem] | list[Schedule]]] = Operation(
    id="schedules/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/schedules",
    resource="schedules",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[ScheduleCreate]"),
    reply="list[SchedulesCreateResponseItem] | list[Schedule]",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[Schedule]] = Operation(
    id="schedules/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/schedules",
    resource="schedules",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("schedule_statuses", "schedule_statuses", "query", array=True),
        Parameter("schedule_type", "schedule_type", "query"),
        Parameter("entity_ids", "entity_ids", "query", required=True, array=True, min_items=1),
    ),
    body=None,
    reply="Schedule",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE: Final[Operation[list[SchedulesUpdateResponseItem]]] = Operation(
    id="schedules/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/schedules",
    resource="schedules",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[ScheduleBatchUpdate]"),
    reply="list[SchedulesUpdateResponseItem]",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
