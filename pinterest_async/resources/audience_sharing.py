"""`pinterest.audience_sharing`: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import audience_sharing as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.audience import Audience
    from pinterest_async.models.audience_account_type import AudienceAccountType
    from pinterest_async.models.business_shared_audience import BusinessSharedAudience
    from pinterest_async.models.business_shared_audience_response import BusinessSharedAudienceResponse
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.shared_audience import SharedAudience
    from pinterest_async.models.shared_audience_account import SharedAudienceAccount
    from pinterest_async.models.shared_audience_response import SharedAudienceResponse
    from pinterest_async_overrides.pagination import Pager


class AudienceSharingResource(Resource):
    """Calls of `pinterest.audience_sharing`."""

    def list_ad_account_shared_accounts(
        self,
        ad_account_id: str,
        *,
        audience_id: str,
        account_type: AudienceAccountType | str,
        page_size: int | None = None,
        bookmark: str | None = None,
    ) -> Pager[SharedAudienceAccount]:
        """List ad account shared accounts (audience sharing).

        GET /ad_accounts/{ad_account_id}/audiences/shared/accounts; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            audience_id: str. At most 18 characters, digits.
            account_type: AudienceAccountType | str. Default 'AD_ACCOUNT'.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            bookmark: str.

        Returns:
            A pager of SharedAudienceAccount: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts_audiences_shared_accounts-list
        """
        return self._client.pager(
            api.LIST_AD_ACCOUNT_SHARED_ACCOUNTS,
            {
                "ad_account_id": ad_account_id,
                "audience_id": audience_id,
                "account_type": account_type,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    def list_business_shared_accounts(
        self,
        business_id: str,
        *,
        audience_id: str,
        account_type: AudienceAccountType | str,
        page_size: int | None = None,
        bookmark: str | None = None,
    ) -> Pager[SharedAudienceAccount]:
        """List business shared accounts (audience sharing).

        GET /businesses/{business_id}/audiences/shared/accounts; scopes: biz_access:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            audience_id: str. At most 18 characters, digits.
            account_type: AudienceAccountType | str. Default 'AD_ACCOUNT'.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            bookmark: str.

        Returns:
            A pager of SharedAudienceAccount: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/business_account_audiences_shared_accounts-list
        """
        return self._client.pager(
            api.LIST_BUSINESS_SHARED_ACCOUNTS,
            {
                "business_id": business_id,
                "audience_id": audience_id,
                "account_type": account_type,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    def list_shared_with_business(
        self,
        business_id: str,
        *,
        bookmark: str | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        page_size: int | None = None,
    ) -> Pager[Audience]:
        """List shared with business (audience sharing).

        GET /businesses/{business_id}/audiences; scopes: biz_access:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            bookmark: str.
            order: PinterestLibPaginationOrder | str. By id: ASCENDING or DESCENDING.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Audience: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/shared_audiences_for_business-list
        """
        return self._client.pager(
            api.LIST_SHARED_WITH_BUSINESS,
            {"business_id": business_id, "bookmark": bookmark, "order": order, "page_size": page_size},
        )

    async def share_ad_account_to_ad_account(
        self, ad_account_id: str, *, body: SharedAudience | Mapping[str, Any]
    ) -> SharedAudienceResponse:
        """Share ad account to ad account (audience sharing).

        PATCH /ad_accounts/{ad_account_id}/audiences/ad_accounts/shared; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: SharedAudience, as the model or as plain dicts and lists.

        Returns:
            SharedAudienceResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/update_ad_account_to_ad_account_shared_audience
        """
        return await self._client.call(api.SHARE_AD_ACCOUNT_TO_AD_ACCOUNT, {"ad_account_id": ad_account_id}, body)

    async def share_ad_account_to_business(
        self, ad_account_id: str, *, body: BusinessSharedAudience | Mapping[str, Any]
    ) -> BusinessSharedAudienceResponse:
        """Share ad account to business (audience sharing).

        PATCH /ad_accounts/{ad_account_id}/audiences/businesses/shared; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BusinessSharedAudience, as the model or as plain dicts and lists.

        Returns:
            BusinessSharedAudienceResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/update_ad_account_to_business_shared_audience
        """
        return await self._client.call(api.SHARE_AD_ACCOUNT_TO_BUSINESS, {"ad_account_id": ad_account_id}, body)

    async def share_business_to_ad_account(
        self, business_id: str, *, body: SharedAudience | Mapping[str, Any]
    ) -> SharedAudienceResponse:
        """Share business to ad account (audience sharing).

        PATCH /businesses/{business_id}/audiences/ad_accounts/shared; scopes: biz_access:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: SharedAudience, as the model or as plain dicts and lists.

        Returns:
            SharedAudienceResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/update_business_to_ad_account_shared_audience
        """
        return await self._client.call(api.SHARE_BUSINESS_TO_AD_ACCOUNT, {"business_id": business_id}, body)

    async def share_business_to_business(
        self, business_id: str, *, body: BusinessSharedAudience | Mapping[str, Any]
    ) -> BusinessSharedAudienceResponse:
        """Share business to business (audience sharing).

        PATCH /businesses/{business_id}/audiences/businesses/shared; scopes: biz_access:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: BusinessSharedAudience, as the model or as plain dicts and lists.

        Returns:
            BusinessSharedAudienceResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/update_business_to_business_shared_audience
        """
        return await self._client.call(api.SHARE_BUSINESS_TO_BUSINESS, {"business_id": business_id}, body)
