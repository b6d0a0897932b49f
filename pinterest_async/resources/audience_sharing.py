"""`pinterest.audience_sharing`: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import audience_sharing as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.ad_account_to_ad_account_shared_audience import AdAccountToAdAccountSharedAudience
    from pinterest_async.models.ad_account_to_ad_account_shared_audience_update_with_required_body import (
        AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.ad_account_to_business_shared_audience import AdAccountToBusinessSharedAudience
    from pinterest_async.models.ad_account_to_business_shared_audience_update_with_required_body import (
        AdAccountToBusinessSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.audience_2 import Audience2
    from pinterest_async.models.audience_account_type import AudienceAccountType
    from pinterest_async.models.business_to_ad_account_shared_audience import BusinessToAdAccountSharedAudience
    from pinterest_async.models.business_to_ad_account_shared_audience_update_with_required_body import (
        BusinessToAdAccountSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.business_to_business_shared_audience import BusinessToBusinessSharedAudience
    from pinterest_async.models.business_to_business_shared_audience_update_with_required_body import (
        BusinessToBusinessSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.order import Order
    from pinterest_async.models.shared_audience_account import SharedAudienceAccount
    from pinterest_async_overrides.pagination import Pager


class AudienceSharingResource(Resource):
    """Calls of `pinterest.audience_sharing`."""

    def list_ad_account_shared_accounts(
        self,
        ad_account_id: str,
        *,
        audience_id: str,
        account_type: AudienceAccountType | str,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[SharedAudienceAccount]:
        """List ad account shared accounts (audience sharing).

        GET /ad_accounts/{ad_account_id}/audiences/shared/accounts; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            audience_id: str. At most 18 characters, digits.
            account_type: AudienceAccountType | str. Default 'AD_ACCOUNT'.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of SharedAudienceAccount: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts_audiences_shared_accounts-list
        """
        return self._client.pager(
            api.LIST_AD_ACCOUNT_SHARED_ACCOUNTS,
            {
                "ad_account_id": ad_account_id,
                "audience_id": audience_id,
                "account_type": account_type,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_business_shared_accounts(
        self,
        business_id: str,
        *,
        audience_id: str,
        account_type: AudienceAccountType | str,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[SharedAudienceAccount]:
        """List business shared accounts (audience sharing).

        GET /businesses/{business_id}/audiences/shared/accounts; scopes: biz_access:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            audience_id: str. At most 18 characters, digits.
            account_type: AudienceAccountType | str. Default 'AD_ACCOUNT'.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of SharedAudienceAccount: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/business_account_audiences_shared_accounts-list
        """
        return self._client.pager(
            api.LIST_BUSINESS_SHARED_ACCOUNTS,
            {
                "business_id": business_id,
                "audience_id": audience_id,
                "account_type": account_type,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_shared_with_business(
        self,
        business_id: str,
        *,
        order: Order | str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[Audience2]:
        """List shared with business (audience sharing).

        GET /businesses/{business_id}/audiences; scopes: biz_access:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            order: Order | str. By id: ASCENDING or DESCENDING.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Audience2: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/shared_audiences_for_business-list
        """
        return self._client.pager(
            api.LIST_SHARED_WITH_BUSINESS,
            {"business_id": business_id, "order": order, "bookmark": bookmark, "page_size": page_size},
        )

    async def share_ad_account_to_ad_account(
        self, ad_account_id: str, *, body: AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody | Mapping[str, Any]
    ) -> AdAccountToAdAccountSharedAudience:
        """Share ad account to ad account (audience sharing).

        PATCH /ad_accounts/{ad_account_id}/audiences/ad_accounts/shared; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody, as the model or as plain dicts and
                lists.

        Returns:
            AdAccountToAdAccountSharedAudience.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/update_ad_account_to_ad_account_shared_audience
        """
        return await self._client.call(api.SHARE_AD_ACCOUNT_TO_AD_ACCOUNT, {"ad_account_id": ad_account_id}, body)

    async def share_ad_account_to_business(
        self, ad_account_id: str, *, body: AdAccountToBusinessSharedAudienceUpdateWithRequiredBody | Mapping[str, Any]
    ) -> AdAccountToBusinessSharedAudience:
        """Share ad account to business (audience sharing).

        PATCH /ad_accounts/{ad_account_id}/audiences/businesses/shared; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdAccountToBusinessSharedAudienceUpdateWithRequiredBody, as the model or as plain dicts and
                lists.

        Returns:
            AdAccountToBusinessSharedAudience.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/update_ad_account_to_business_shared_audience
        """
        return await self._client.call(api.SHARE_AD_ACCOUNT_TO_BUSINESS, {"ad_account_id": ad_account_id}, body)

    async def share_business_to_ad_account(
        self, business_id: str, *, body: BusinessToAdAccountSharedAudienceUpdateWithRequiredBody | Mapping[str, Any]
    ) -> BusinessToAdAccountSharedAudience:
        """Share business to ad account (audience sharing).

        PATCH /businesses/{business_id}/audiences/ad_accounts/shared; scopes: biz_access:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: BusinessToAdAccountSharedAudienceUpdateWithRequiredBody, as the model or as plain dicts and
                lists.

        Returns:
            BusinessToAdAccountSharedAudience.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/update_business_to_ad_account_shared_audience
        """
        return await self._client.call(api.SHARE_BUSINESS_TO_AD_ACCOUNT, {"business_id": business_id}, body)

    async def share_business_to_business(
        self, business_id: str, *, body: BusinessToBusinessSharedAudienceUpdateWithRequiredBody | Mapping[str, Any]
    ) -> BusinessToBusinessSharedAudience:
        """Share business to business (audience sharing).

        PATCH /businesses/{business_id}/audiences/businesses/shared; scopes: biz_access:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: BusinessToBusinessSharedAudienceUpdateWithRequiredBody, as the model or as plain dicts and
                lists.

        Returns:
            BusinessToBusinessSharedAudience.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/update_business_to_business_shared_audience
        """
        return await self._client.call(api.SHARE_BUSINESS_TO_BUSINESS, {"business_id": business_id}, body)
