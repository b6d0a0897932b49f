"""`pinterest.conversions`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import conversions as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.advertiser_defined_event import AdvertiserDefinedEvent
    from pinterest_async.models.advertiser_defined_events_create_request import AdvertiserDefinedEventsCreateRequest
    from pinterest_async.models.advertiser_defined_events_create_response import AdvertiserDefinedEventsCreateResponse
    from pinterest_async.models.advertiser_defined_events_delete_response import AdvertiserDefinedEventsDeleteResponse
    from pinterest_async.models.advertiser_defined_events_update_response import AdvertiserDefinedEventsUpdateResponse
    from pinterest_async_overrides.pagination import Pager


class ConversionsResource(Resource):
    """Calls of `pinterest.conversions`."""

    async def create_advertiser_defined_events(
        self, ad_account_id: str, *, body: AdvertiserDefinedEventsCreateRequest | Mapping[str, Any]
    ) -> AdvertiserDefinedEventsCreateResponse:
        """Create advertiser defined events (conversions).

        POST /ad_accounts/{ad_account_id}/advertiser_defined_events; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdvertiserDefinedEventsCreateRequest, as the model or as plain dicts and lists.

        Returns:
            AdvertiserDefinedEventsCreateResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-create
        """
        return await self._client.call(api.CREATE_ADVERTISER_DEFINED_EVENTS, {"ad_account_id": ad_account_id}, body)

    async def delete_advertiser_defined_events(
        self, ad_account_id: str, *, event_names: Sequence[str]
    ) -> AdvertiserDefinedEventsDeleteResponse:
        """Delete advertiser defined events (conversions).

        DELETE /ad_accounts/{ad_account_id}/advertiser_defined_events; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            event_names: Sequence[str].

        Returns:
            AdvertiserDefinedEventsDeleteResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-delete
        """
        return await self._client.call(
            api.DELETE_ADVERTISER_DEFINED_EVENTS, {"ad_account_id": ad_account_id, "event_names": event_names}
        )

    def get_advertiser_defined_events(self, ad_account_id: str) -> Pager[AdvertiserDefinedEvent]:
        """Get advertiser defined events (conversions).

        GET /ad_accounts/{ad_account_id}/advertiser_defined_events; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            A pager of AdvertiserDefinedEvent: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-get
        """
        return self._client.pager(api.GET_ADVERTISER_DEFINED_EVENTS, {"ad_account_id": ad_account_id})

    async def update_advertiser_defined_events(
        self, ad_account_id: str, *, body: AdvertiserDefinedEventsCreateRequest | Mapping[str, Any]
    ) -> AdvertiserDefinedEventsUpdateResponse:
        """Update advertiser defined events (conversions).

        PATCH /ad_accounts/{ad_account_id}/advertiser_defined_events; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdvertiserDefinedEventsCreateRequest, as the model or as plain dicts and lists.

        Returns:
            AdvertiserDefinedEventsUpdateResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-update
        """
        return await self._client.call(api.UPDATE_ADVERTISER_DEFINED_EVENTS, {"ad_account_id": ad_account_id}, body)
