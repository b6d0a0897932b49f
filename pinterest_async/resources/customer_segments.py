"""`pinterest.customer_segments`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import customer_segments as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.customer_segment import CustomerSegment
    from pinterest_async.models.customer_segment_create import CustomerSegmentCreate
    from pinterest_async.models.customer_segment_update_request_update_with_required_body import (
        CustomerSegmentUpdateRequestUpdateWithRequiredBody,
    )
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class CustomerSegmentsResource(Resource):
    """Calls of `pinterest.customer_segments`."""

    async def create(self, ad_account_id: str, *, body: CustomerSegmentCreate | Mapping[str, Any]) -> CustomerSegment:
        """Create customer segments.

        POST /ad_accounts/{ad_account_id}/customer_segments; scopes: ads:write; rate limit category: ads_write;
        not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CustomerSegmentCreate, as the model or as plain dicts and lists.

        Returns:
            CustomerSegment.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/customer_segment-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        include_sizing: bool | None = None,
        search_query: str | None = None,
    ) -> Pager[CustomerSegment]:
        """List customer segments.

        GET /ad_accounts/{ad_account_id}/customer_segments; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            include_sizing: bool. Default False.
            search_query: str.

        Returns:
            A pager of CustomerSegment: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/customer_segment-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "include_sizing": include_sizing,
                "search_query": search_query,
            },
        )

    async def update(
        self, ad_account_id: str, *, body: CustomerSegmentUpdateRequestUpdateWithRequiredBody | Mapping[str, Any]
    ) -> None:
        """Update customer segments.

        PATCH /ad_accounts/{ad_account_id}/customer_segments; scopes: ads:write; rate limit category: ads_write;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CustomerSegmentUpdateRequestUpdateWithRequiredBody, as the model or as plain dicts and lists.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/customer_segment-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
