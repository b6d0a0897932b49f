"""`pinterest.conversions`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import conversions as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_events_get_response import AdvertiserDefinedEventsGetResponse


class ConversionsResource(Resource):
    """Calls of `pinterest.conversions`."""

    async def get_advertiser_defined_events(self, ad_account_id: str) -> AdvertiserDefinedEventsGetResponse:
        """Get advertiser defined events (conversions).

        GET /ad_accounts/{ad_account_id}/advertiser_defined_events; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            AdvertiserDefinedEventsGetResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-get
        """
        return await self._client.call(api.GET_ADVERTISER_DEFINED_EVENTS, {"ad_account_id": ad_account_id})
