"""`pinterest.customer_lists`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import customer_lists as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.customer_list import CustomerList
    from pinterest_async.models.customer_list_create import CustomerListCreate
    from pinterest_async.models.customer_list_update_with_required_body import CustomerListUpdateWithRequiredBody
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class CustomerListsResource(Resource):
    """Calls of `pinterest.customer_lists`."""

    async def create(self, ad_account_id: str, *, body: CustomerListCreate | Mapping[str, Any]) -> CustomerList:
        """Create customer lists.

        POST /ad_accounts/{ad_account_id}/customer_lists; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        `records` is one string, joined by commas. A list is TOO_SMALL with fewer than 100 matched users.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CustomerListCreate, as the model or as plain dicts and lists.

        Returns:
            CustomerList.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

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
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/customer_lists-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "customer_list_id": customer_list_id})

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        exclude_nca: bool | None = None,
    ) -> Pager[CustomerList]:
        """List customer lists.

        GET /ad_accounts/{ad_account_id}/customer_lists; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            exclude_nca: bool. Default False.

        Returns:
            A pager of CustomerList: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/customer_lists-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "exclude_nca": exclude_nca,
            },
        )

    async def update(
        self, ad_account_id: str, customer_list_id: str, *, body: CustomerListUpdateWithRequiredBody | Mapping[str, Any]
    ) -> CustomerList:
        """Update customer lists.

        PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}; scopes: ads:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            customer_list_id: str. At most 18 characters, digits.
            body: CustomerListUpdateWithRequiredBody, as the model or as plain dicts and lists.

        Returns:
            CustomerList.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/customer_lists-update
        """
        return await self._client.call(
            api.UPDATE, {"ad_account_id": ad_account_id, "customer_list_id": customer_list_id}, body
        )
