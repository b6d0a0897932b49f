"""`pinterest.board_sections`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import board_sections as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.board_section import BoardSection
    from pinterest_async.models.board_section_create import BoardSectionCreate
    from pinterest_async.models.board_section_update_with_required_body import BoardSectionUpdateWithRequiredBody
    from pinterest_async.models.pin_read import PinRead
    from pinterest_async_overrides.pagination import Pager


class BoardSectionsResource(Resource):
    """Calls of `pinterest.board_sections`."""

    async def create(
        self, board_id: str, *, body: BoardSectionCreate | Mapping[str, Any], ad_account_id: str | None = None
    ) -> BoardSection:
        """Create board sections.

        POST /boards/{board_id}/sections; scopes: boards:read, boards:write; rate limit category: org_write;
        answered by the sandbox.

        Args:
            board_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BoardSectionCreate, as the model or as plain dicts and lists.

        Returns:
            BoardSection.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/board_sections-create
        """
        return await self._client.call(api.CREATE, {"board_id": board_id, "ad_account_id": ad_account_id}, body)

    async def delete(self, board_id: str, section_id: str, *, ad_account_id: str | None = None) -> BoardSection | None:
        """Delete board section.

        DELETE /boards/{board_id}/sections/{section_id}; scopes: boards:read, boards:write; rate limit category:
        org_write; answered by the sandbox.

        Args:
            board_id: str. Digits.
            section_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            BoardSection | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/board_sections-delete
        """
        return await self._client.call(
            api.DELETE, {"board_id": board_id, "section_id": section_id, "ad_account_id": ad_account_id}
        )

    def list(
        self,
        board_id: str,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[BoardSection]:
        """List board sections.

        GET /boards/{board_id}/sections; scopes: boards:read; rate limit category: org_read; answered by the
        sandbox.

        Args:
            board_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of BoardSection: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/board_sections-list
        """
        return self._client.pager(
            api.LIST,
            {"board_id": board_id, "ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        )

    def list_pins(
        self,
        board_id: str,
        section_id: str,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[PinRead]:
        """List pins (board sections).

        GET /boards/{board_id}/sections/{section_id}/pins; scopes: boards:read, pins:read; rate limit category:
        org_read; answered by the sandbox.

        Args:
            board_id: str. Digits.
            section_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of PinRead: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/board_sections-list_pins
        """
        return self._client.pager(
            api.LIST_PINS,
            {
                "board_id": board_id,
                "section_id": section_id,
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def update(
        self,
        board_id: str,
        section_id: str,
        *,
        body: BoardSectionUpdateWithRequiredBody | Mapping[str, Any],
        ad_account_id: str | None = None,
    ) -> BoardSection:
        """Update board sections.

        PATCH /boards/{board_id}/sections/{section_id}; scopes: boards:read, boards:write; rate limit category:
        org_write; answered by the sandbox.

        Args:
            board_id: str. Digits.
            section_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BoardSectionUpdateWithRequiredBody, as the model or as plain dicts and lists.

        Returns:
            BoardSection.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/board_sections-update
        """
        return await self._client.call(
            api.UPDATE, {"board_id": board_id, "section_id": section_id, "ad_account_id": ad_account_id}, body
        )
