"""`pinterest.schedules`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import schedules as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.schedule import Schedule
    from pinterest_async.models.schedule_batch_update import ScheduleBatchUpdate
    from pinterest_async.models.schedule_create import ScheduleCreate
    from pinterest_async.models.schedule_status import ScheduleStatus
    from pinterest_async.models.schedule_type import ScheduleType
    from pinterest_async.models.schedules_create_response_item import SchedulesCreateResponseItem
    from pinterest_async.models.schedules_update_response_item import SchedulesUpdateResponseItem
    from pinterest_async_overrides.pagination import Pager


class SchedulesResource(Resource):
    """Calls of `pinterest.schedules`."""

    async def create(
        self, ad_account_id: str, *, body: Sequence[ScheduleCreate | Mapping[str, Any]]
    ) -> builtins.list[SchedulesCreateResponseItem] | builtins.list[Schedule]:
        """Create schedules.

        POST /ad_accounts/{ad_account_id}/schedules; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Each item of the reply has the schedule or `exceptions` under `data`: some may fail while the status is
        200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[ScheduleCreate], as the model or as plain dicts and lists.

        Returns:
            list[SchedulesCreateResponseItem] | list[Schedule].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/schedules-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    def list(
        self,
        ad_account_id: str,
        *,
        entity_ids: Sequence[str],
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        schedule_statuses: Sequence[ScheduleStatus | str] | None = None,
        schedule_type: ScheduleType | str | None = None,
    ) -> Pager[Schedule]:
        """List schedules.

        GET /ad_accounts/{ad_account_id}/schedules; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            entity_ids: Sequence[str].
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            schedule_statuses: Sequence[ScheduleStatus | str].
            schedule_type: ScheduleType | str.

        Returns:
            A pager of Schedule: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/schedules-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "entity_ids": entity_ids,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "schedule_statuses": schedule_statuses,
                "schedule_type": schedule_type,
            },
        )

    async def update(
        self, ad_account_id: str, *, body: Sequence[ScheduleBatchUpdate | Mapping[str, Any]]
    ) -> builtins.list[SchedulesUpdateResponseItem]:
        """Update schedules.

        PATCH /ad_accounts/{ad_account_id}/schedules; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[ScheduleBatchUpdate], as the model or as plain dicts and lists.

        Returns:
            list[SchedulesUpdateResponseItem].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/schedules-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
