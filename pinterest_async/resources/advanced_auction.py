"""`pinterest.advanced_auction`: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import advanced_auction as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.advanced_auction_items import AdvancedAuctionItems
    from pinterest_async.models.advanced_auction_items_get_request import AdvancedAuctionItemsGetRequest
    from pinterest_async.models.advanced_auction_items_submit_request import AdvancedAuctionItemsSubmitRequest
    from pinterest_async.models.advanced_auction_processed_items import AdvancedAuctionProcessedItems


class AdvancedAuctionResource(Resource):
    """Calls of `pinterest.advanced_auction`."""

    async def get_items(
        self, *, body: AdvancedAuctionItemsGetRequest | Mapping[str, Any], ad_account_id: str | None = None
    ) -> AdvancedAuctionItems:
        """Read items of an advanced auction.

        POST /advanced_auction/items/get; scopes: ads:read, catalogs:read; rate limit category:
        advanced_auction_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdvancedAuctionItemsGetRequest, as the model or as plain dicts and lists.

        Returns:
            AdvancedAuctionItems.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/advanced_auction_items_get-post
        """
        return await self._client.call(api.GET_ITEMS, {"ad_account_id": ad_account_id}, body)

    async def submit_items(
        self, *, body: AdvancedAuctionItemsSubmitRequest | Mapping[str, Any], ad_account_id: str | None = None
    ) -> AdvancedAuctionProcessedItems:
        """Write items of an advanced auction.

        POST /advanced_auction/items/submit; scopes: ads:write, catalogs:read; rate limit category:
        advanced_auction_write; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdvancedAuctionItemsSubmitRequest, as the model or as plain dicts and lists.

        Returns:
            AdvancedAuctionProcessedItems.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/advanced_auction_items_submit-post
        """
        return await self._client.call(api.SUBMIT_ITEMS, {"ad_account_id": ad_account_id}, body)
