"""`pinterest.conversion_deletion_requests`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import conversion_deletion_requests as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.conversion_deletion_request import ConversionDeletionRequest
    from pinterest_async.models.conversion_deletion_request_create import ConversionDeletionRequestCreate
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class ConversionDeletionRequestsResource(Resource):
    """Calls of `pinterest.conversion_deletion_requests`."""

    async def create(
        self, ad_account_id: str, *, body: ConversionDeletionRequestCreate | Mapping[str, Any]
    ) -> ConversionDeletionRequest:
        """Ask for the deletion of conversion data; beta.

        POST /ad_accounts/{ad_account_id}/conversion_deletion_requests; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Processed after 72 hours; until then, while it is PENDING, `delete` cancels it.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: ConversionDeletionRequestCreate, as the model or as plain dicts and lists.

        Returns:
            ConversionDeletionRequest.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def delete(self, ad_account_id: str, request_id: str) -> ConversionDeletionRequest | None:
        """Cancel a deletion request that is still PENDING; beta.

        DELETE /ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}; scopes: ads:write; rate
        limit category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            request_id: str. At most 18 characters, digits.

        Returns:
            ConversionDeletionRequest | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-delete
        """
        return await self._client.call(api.DELETE, {"ad_account_id": ad_account_id, "request_id": request_id})

    async def get(self, ad_account_id: str, request_id: str) -> ConversionDeletionRequest:
        """Get conversion deletion request.

        GET /ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}; scopes: ads:read; rate limit
        category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            request_id: str. At most 18 characters, digits.

        Returns:
            ConversionDeletionRequest.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "request_id": request_id})

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
    ) -> Pager[ConversionDeletionRequest]:
        """List conversion deletion requests.

        GET /ad_accounts/{ad_account_id}/conversion_deletion_requests; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.

        Returns:
            A pager of ConversionDeletionRequest: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size, "order": order}
        )
