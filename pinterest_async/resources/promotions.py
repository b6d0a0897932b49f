"""`pinterest.promotions`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import promotions as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.promotion import Promotion
    from pinterest_async.models.promotion_batch_update import PromotionBatchUpdate
    from pinterest_async.models.promotion_create import PromotionCreate
    from pinterest_async.models.promotions_response import PromotionsResponse
    from pinterest_async_overrides.pagination import Pager


class PromotionsResource(Resource):
    """Calls of `pinterest.promotions`."""

    async def create(
        self, ad_account_id: str, *, body: Sequence[PromotionCreate | Mapping[str, Any]]
    ) -> PromotionsResponse:
        """Create promotions.

        POST /ad_accounts/{ad_account_id}/promotions; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[PromotionCreate], as the model or as plain dicts and lists.

        Returns:
            PromotionsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/promotions-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def delete(self, ad_account_id: str, promotion_id: str) -> Promotion | None:
        """Delete promotion.

        DELETE /ad_accounts/{ad_account_id}/promotions/{promotion_id}; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            promotion_id: str. At most 18 characters, digits.

        Returns:
            Promotion | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/promotions-delete
        """
        return await self._client.call(api.DELETE, {"ad_account_id": ad_account_id, "promotion_id": promotion_id})

    async def get(self, ad_account_id: str, promotion_id: str) -> Promotion:
        """Get promotion.

        GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            promotion_id: str. At most 18 characters, digits.

        Returns:
            Promotion.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/promotions-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "promotion_id": promotion_id})

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
    ) -> Pager[Promotion]:
        """List promotions.

        GET /ad_accounts/{ad_account_id}/promotions; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.

        Returns:
            A pager of Promotion: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/promotions-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size, "order": order}
        )

    async def update(
        self, ad_account_id: str, *, body: Sequence[PromotionBatchUpdate | Mapping[str, Any]]
    ) -> PromotionsResponse:
        """Update promotions.

        PATCH /ad_accounts/{ad_account_id}/promotions; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[PromotionBatchUpdate], as the model or as plain dicts and lists.

        Returns:
            PromotionsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/promotions-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
