"""`pinterest.search`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import search as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.board import Board
    from pinterest_async.models.pin import Pin
    from pinterest_async.models.summary_pin import SummaryPin
    from pinterest_async_overrides.pagination import Pager


class SearchResource(Resource):
    """Calls of `pinterest.search`."""

    def boards(
        self,
        *,
        ad_account_id: str | None = None,
        query: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[Board]:
        """Search the user's own boards.

        GET /search/boards; scopes: boards:read, boards:read_secret; rate limit category: org_read; not answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            query: str.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Board: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/search_user_boards-get
        """
        return self._client.pager(
            api.BOARDS, {"ad_account_id": ad_account_id, "query": query, "bookmark": bookmark, "page_size": page_size}
        )

    def partner_pins(
        self,
        *,
        term: str,
        country_code: str,
        bookmark: str | None = None,
        locale: str | None = None,
        limit: int | None = None,
    ) -> Pager[SummaryPin]:
        """Search the Pins of all of Pinterest; beta.

        GET /search/partner/pins; scopes: boards:read, pins:read; rate limit category: org_read; not answered by
        the sandbox.

        Args:
            term: str.
            country_code: str. Two letters, ISO 3166.
            bookmark: str.
            locale: str.
            limit: int. 1 to 50, default 10. Items a page.

        Returns:
            A pager of SummaryPin: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/search_partner_pins
        """
        return self._client.pager(
            api.PARTNER_PINS,
            {"term": term, "country_code": country_code, "bookmark": bookmark, "locale": locale, "limit": limit},
        )

    def pins(self, *, query: str, ad_account_id: str | None = None, bookmark: str | None = None) -> Pager[Pin]:
        """Search the user's own Pins.

        GET /search/pins; scopes: boards:read, boards:read_secret, pins:read, pins:read_secret; rate limit
        category: org_read; not answered by the sandbox.

        Args:
            query: str.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.

        Returns:
            A pager of Pin: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/search_user_pins-list
        """
        return self._client.pager(api.PINS, {"query": query, "ad_account_id": ad_account_id, "bookmark": bookmark})
