"""`pinterest.customer_lists`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import customer_lists as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.customer_list import CustomerList
    from pinterest_async.models.customer_list_request import CustomerListRequest
    from pinterest_async.models.customer_list_update_request import CustomerListUpdateRequest
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class CustomerListsResource(Resource):
    """Calls of `pinterest.customer_lists`."""

    async def create(self, ad_account_id: str, *, body: CustomerListRequest | Mapping[str, Any]) -> CustomerList:
        """Create customer lists.

        POST /ad_accounts/{ad_account_id}/customer_lists; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        `records` is one string, joined by commas. A list is TOO_SMALL with fewer than 100 matched users.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CustomerListRequest, as the model or as plain dicts and lists.

        Returns:
            CustomerList.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/customer_lists-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def get(self, ad_account_id: str, customer_list_id: str) -> CustomerList:
        """Get customer list.

        GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}; scopes: ads:read; rate limit
        category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            customer_list_id: str. At most 18 characters, digits.

        Returns:
            CustomerList.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/customer_lists-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "customer_list_id": customer_list_id})

    def list(
        self,
        ad_account_id: str,
        *,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        bookmark: str | None = None,
    ) -> Pager[CustomerList]:
        """List customer lists.

        GET /ad_accounts/{ad_account_id}/customer_lists; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. By id: ASCENDING or DESCENDING.
            bookmark: str.

        Returns:
            A pager of CustomerList: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/customer_lists-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "page_size": page_size, "order": order, "bookmark": bookmark}
        )

    async def update(
        self, ad_account_id: str, customer_list_id: str, *, body: CustomerListUpdateRequest | Mapping[str, Any]
    ) -> CustomerList:
        """Update customer lists.

        PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}; scopes: ads:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            customer_list_id: str. At most 18 characters, digits.
            body: CustomerListUpdateRequest, as the model or as plain dicts and lists.

        Returns:
            CustomerList.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/customer_lists-update
        """
        return await self._client.call(
            api.UPDATE, {"ad_account_id": ad_account_id, "customer_list_id": customer_list_id}, body
        )
