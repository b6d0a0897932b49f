"""`pinterest.conversion_tags`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import conversion_tags as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from pinterest_async.models.conversion_event_response import ConversionEventResponse
    from pinterest_async.models.conversion_tag import ConversionTag
    from pinterest_async.models.conversion_tag_create import ConversionTagCreate
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class ConversionTagsResource(Resource):
    """Calls of `pinterest.conversion_tags`."""

    async def create(self, ad_account_id: str, *, body: ConversionTagCreate | Mapping[str, Any]) -> ConversionTag:
        """Create conversion tags.

        POST /ad_accounts/{ad_account_id}/conversion_tags; scopes: ads:write; rate limit category: ads_write;
        not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: ConversionTagCreate, as the model or as plain dicts and lists.

        Returns:
            ConversionTag.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/conversion_tags-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def get(self, ad_account_id: str, conversion_tag_id: str) -> ConversionTag:
        """Get conversion tag.

        GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}; scopes: ads:read; rate limit
        category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            conversion_tag_id: str. At most 18 characters, digits.

        Returns:
            ConversionTag.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/conversion_tags-get
        """
        return await self._client.call(
            api.GET, {"ad_account_id": ad_account_id, "conversion_tag_id": conversion_tag_id}
        )

    async def get_ocpm_eligible(self, ad_account_id: str) -> dict[str, builtins.list[ConversionEventResponse]]:
        """Get ocpm eligible (conversion tags).

        GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            dict[str, list[ConversionEventResponse]].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ocpm_eligible_conversion_tags-get
        """
        return await self._client.call(api.GET_OCPM_ELIGIBLE, {"ad_account_id": ad_account_id})

    def list(self, ad_account_id: str, *, filter_deleted: bool | None = None) -> Pager[ConversionTag]:
        """List conversion tags.

        GET /ad_accounts/{ad_account_id}/conversion_tags; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            filter_deleted: bool. Default False.

        Returns:
            A pager of ConversionTag: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/conversion_tags-list
        """
        return self._client.pager(api.LIST, {"ad_account_id": ad_account_id, "filter_deleted": filter_deleted})

    def list_page_visit(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
    ) -> Pager[ConversionEventResponse]:
        """List page visit (conversion tags).

        GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.

        Returns:
            A pager of ConversionEventResponse: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/page_visit_conversion_tags-get
        """
        return self._client.pager(
            api.LIST_PAGE_VISIT,
            {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size, "order": order},
        )
