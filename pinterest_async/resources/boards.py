"""`pinterest.boards`: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import boards as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.board import Board
    from pinterest_async.models.board_create import BoardCreate
    from pinterest_async.models.board_privacy_filter import BoardPrivacyFilter
    from pinterest_async.models.board_with_update_privacy import BoardWithUpdatePrivacy
    from pinterest_async.models.board_with_update_privacy_update import BoardWithUpdatePrivacyUpdate
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.pin_read import PinRead
    from pinterest_async_overrides.pagination import Pager


class BoardsResource(Resource):
    """Calls of `pinterest.boards`."""

    async def create(self, *, body: BoardCreate | Mapping[str, Any], ad_account_id: str | None = None) -> Board:
        """Create boards.

        POST /boards; scopes: boards:read, boards:write; rate limit category: org_write; answered by the
        sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BoardCreate, as the model or as plain dicts and lists.

        Returns:
            Board.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/boards-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def delete(self, board_id: str, *, ad_account_id: str | None = None) -> Board | None:
        """Delete board.

        DELETE /boards/{board_id}; scopes: boards:read, boards:write; rate limit category: org_write; answered
        by the sandbox.

        Args:
            board_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            Board | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/boards-delete
        """
        return await self._client.call(api.DELETE, {"board_id": board_id, "ad_account_id": ad_account_id})

    async def get(self, board_id: str, *, ad_account_id: str | None = None) -> Board:
        """Get board.

        GET /boards/{board_id}; scopes: boards:read; rate limit category: org_read; answered by the sandbox.

        Args:
            board_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            Board.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/boards-get
        """
        return await self._client.call(api.GET, {"board_id": board_id, "ad_account_id": ad_account_id})

    def list(
        self,
        *,
        ad_account_id: str | None = None,
        privacy: BoardPrivacyFilter | str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[Board]:
        """List boards.

        GET /boards; scopes: boards:read; rate limit category: org_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            privacy: BoardPrivacyFilter | str.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Board: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/boards-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "privacy": privacy, "bookmark": bookmark, "page_size": page_size}
        )

    def list_pins(
        self,
        board_id: str,
        *,
        creative_types: Sequence[CreativeType | str] | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[PinRead]:
        """List pins (boards).

        GET /boards/{board_id}/pins; scopes: boards:read, pins:read; rate limit category: org_read; answered by
        the sandbox.

        Args:
            board_id: str. Digits.
            creative_types: Sequence[CreativeType | str].
            ad_account_id: str. At most 18 characters, digits. The ad account.
            pin_metrics: bool. Default False. True brings each Pin's metrics along.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of PinRead: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/boards-list_pins
        """
        return self._client.pager(
            api.LIST_PINS,
            {
                "board_id": board_id,
                "creative_types": creative_types,
                "ad_account_id": ad_account_id,
                "pin_metrics": pin_metrics,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def update(
        self, board_id: str, *, body: BoardWithUpdatePrivacyUpdate | Mapping[str, Any], ad_account_id: str | None = None
    ) -> BoardWithUpdatePrivacy:
        """Update boards.

        PATCH /boards/{board_id}; scopes: boards:read, boards:write; rate limit category: org_write; answered by
        the sandbox.

        Args:
            board_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BoardWithUpdatePrivacyUpdate, as the model or as plain dicts and lists.

        Returns:
            BoardWithUpdatePrivacy.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/boards-update
        """
        return await self._client.call(api.UPDATE, {"board_id": board_id, "ad_account_id": ad_account_id}, body)
