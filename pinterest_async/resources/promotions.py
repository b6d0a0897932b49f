"""`pinterest.promotions`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import promotions as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.promotion_create_request import PromotionCreateRequest
    from pinterest_async.models.promotion_response import PromotionResponse
    from pinterest_async.models.promotion_update_request import PromotionUpdateRequest
    from pinterest_async.models.promotions_response import PromotionsResponse
    from pinterest_async_overrides.pagination import Pager


class PromotionsResource(Resource):
    """Calls of `pinterest.promotions`."""

    async def create(
        self, ad_account_id: str, *, body: Sequence[PromotionCreateRequest | Mapping[str, Any]]
    ) -> PromotionsResponse:
        """Create promotions.

        POST /ad_accounts/{ad_account_id}/promotions; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[PromotionCreateRequest], as the model or as plain dicts and lists.

        Returns:
            PromotionsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/promotions-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def delete(self, ad_account_id: str, promotion_id: str) -> None:
        """Delete promotion.

        DELETE /ad_accounts/{ad_account_id}/promotions/{promotion_id}; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            promotion_id: str. At most 18 characters, digits.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/promotions-delete
        """
        return await self._client.call(api.DELETE, {"ad_account_id": ad_account_id, "promotion_id": promotion_id})

    async def get(self, ad_account_id: str, promotion_id: str) -> PromotionResponse:
        """Get promotion.

        GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            promotion_id: str. At most 18 characters, digits.

        Returns:
            PromotionResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/promotions-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "promotion_id": promotion_id})

    def list(
        self,
        ad_account_id: str,
        *,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        bookmark: str | None = None,
    ) -> Pager[PromotionResponse]:
        """List promotions.

        GET /ad_accounts/{ad_account_id}/promotions; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. By id: ASCENDING or DESCENDING.
            bookmark: str.

        Returns:
            A pager of PromotionResponse: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/promotions-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "page_size": page_size, "order": order, "bookmark": bookmark}
        )

    async def update(
        self, ad_account_id: str, *, body: Sequence[PromotionUpdateRequest | Mapping[str, Any]]
    ) -> PromotionsResponse:
        """Update promotions.

        PATCH /ad_accounts/{ad_account_id}/promotions; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[PromotionUpdateRequest], as the model or as plain dicts and lists.

        Returns:
            PromotionsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/promotions-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
