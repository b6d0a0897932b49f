"""`pinterest.order_lines`: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import order_lines as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.order_line import OrderLine
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class OrderLinesResource(Resource):
    """Calls of `pinterest.order_lines`."""

    async def get(self, ad_account_id: str, order_line_id: str) -> OrderLine:
        """Get order line.

        GET /ad_accounts/{ad_account_id}/order_lines/{order_line_id}; scopes: ads:read; rate limit category:
        ads_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            order_line_id: str. Digits.

        Returns:
            OrderLine.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/order_lines-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "order_line_id": order_line_id})

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
    ) -> Pager[OrderLine]:
        """List order lines.

        GET /ad_accounts/{ad_account_id}/order_lines; scopes: ads:read; rate limit category: ads_read; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.

        Returns:
            A pager of OrderLine: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/order_lines-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size, "order": order}
        )
