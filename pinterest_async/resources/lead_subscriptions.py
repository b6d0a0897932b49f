"""`pinterest.lead_subscriptions`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import lead_subscriptions as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.lead_subscription import LeadSubscription
    from pinterest_async.models.lead_subscription_post_params_create import LeadSubscriptionPostParamsCreate
    from pinterest_async_overrides.pagination import Pager


class LeadSubscriptionsResource(Resource):
    """Calls of `pinterest.lead_subscriptions`."""

    async def create(
        self, ad_account_id: str, *, body: LeadSubscriptionPostParamsCreate | Mapping[str, Any]
    ) -> LeadSubscription:
        """Create lead subscriptions.

        POST /ad_accounts/{ad_account_id}/leads/subscriptions; scopes: ads:write; rate limit category:
        ads_write; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: LeadSubscriptionPostParamsCreate, as the model or as plain dicts and lists.

        Returns:
            LeadSubscription.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-post
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def delete(self, ad_account_id: str, subscription_id: str) -> LeadSubscription | None:
        """Delete lead subscription.

        DELETE /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}; scopes: ads:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            subscription_id: str. Digits.

        Returns:
            LeadSubscription | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-del_by_id
        """
        return await self._client.call(api.DELETE, {"ad_account_id": ad_account_id, "subscription_id": subscription_id})

    async def get(self, ad_account_id: str, subscription_id: str) -> LeadSubscription:
        """Get lead subscription.

        GET /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}; scopes: ads:read; rate limit
        category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            subscription_id: str. Digits.

        Returns:
            LeadSubscription.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-get_by_id
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "subscription_id": subscription_id})

    def list(
        self, ad_account_id: str, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[LeadSubscription]:
        """List lead subscriptions.

        GET /ad_accounts/{ad_account_id}/leads/subscriptions; scopes: ads:read; rate limit category: ads_read;
        not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of LeadSubscription: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-get_list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size}
        )
