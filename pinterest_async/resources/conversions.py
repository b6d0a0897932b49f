"""`pinterest.conversions`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import conversions as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_events_get_response_item import (
        AdvertiserDefinedEventsGetResponseItem,
    )
    from pinterest_async_overrides.pagination import Pager


class ConversionsResource(Resource):
    """Calls of `pinterest.conversions`."""

    def get_advertiser_defined_events(self, ad_account_id: str) -> Pager[AdvertiserDefinedEventsGetResponseItem]:
        """Get advertiser defined events (conversions).

        GET /ad_accounts/{ad_account_id}/advertiser_defined_events; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            A pager of AdvertiserDefinedEventsGetResponseItem: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-get
        """
        return self._client.pager(api.GET_ADVERTISER_DEFINED_EVENTS, {"ad_account_id": ad_account_id})
