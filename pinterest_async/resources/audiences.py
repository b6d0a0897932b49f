"""`pinterest.audiences`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import audiences as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.ad_accounts_audience_create import AdAccountsAudienceCreate
    from pinterest_async.models.ad_accounts_audience_update import AdAccountsAudienceUpdate
    from pinterest_async.models.audience import Audience
    from pinterest_async.models.audience_ownership_type import AudienceOwnershipType
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class AudiencesResource(Resource):
    """Calls of `pinterest.audiences`."""

    async def create(self, ad_account_id: str, *, body: AdAccountsAudienceCreate | Mapping[str, Any]) -> Audience:
        """Create audiences.

        POST /ad_accounts/{ad_account_id}/audiences; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdAccountsAudienceCreate, as the model or as plain dicts and lists.

        Returns:
            Audience.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/audiences-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def get(self, ad_account_id: str, audience_id: str) -> Audience:
        """Get audience.

        GET /ad_accounts/{ad_account_id}/audiences/{audience_id}; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            audience_id: str. Digits.

        Returns:
            Audience.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/audiences-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "audience_id": audience_id})

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        ownership_type: AudienceOwnershipType | str | None = None,
        exclude_nca: bool | None = None,
    ) -> Pager[Audience]:
        """List audiences.

        GET /ad_accounts/{ad_account_id}/audiences; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            ownership_type: AudienceOwnershipType | str. Default 'OWNED'.
            exclude_nca: bool. Default False.

        Returns:
            A pager of Audience: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/audiences-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "ownership_type": ownership_type,
                "exclude_nca": exclude_nca,
            },
        )

    async def update(
        self, ad_account_id: str, audience_id: str, *, body: AdAccountsAudienceUpdate | Mapping[str, Any]
    ) -> Audience:
        """Update audiences.

        PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            audience_id: str. Digits.
            body: AdAccountsAudienceUpdate, as the model or as plain dicts and lists.

        Returns:
            Audience.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/audiences-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id, "audience_id": audience_id}, body)
