"""`pinterest.conversion_events`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import conversion_events as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.conversion_api_response import ConversionApiResponse
    from pinterest_async.models.conversion_events import ConversionEvents


class ConversionEventsResource(Resource):
    """Calls of `pinterest.conversion_events`."""

    async def create(
        self, ad_account_id: str, *, body: ConversionEvents | Mapping[str, Any], test: bool | None = None
    ) -> ConversionApiResponse:
        """Send up to 1,000 conversion events.

        POST /ad_accounts/{ad_account_id}/events; scopes: ads:write; rate limit category: ads_conversions; not
        answered by the sandbox.

        `event_time` is in seconds. `user_data` needs `em`, or `hashed_maids`, or an IP address with a user
        agent; personal data are lowercase SHA-256 sums. `test=True` records nothing. The reply's events are in
        the order sent; 422 where not all were processed.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            test: bool.
            body: ConversionEvents, as the model or as plain dicts and lists.

        Returns:
            ConversionApiResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/events-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id, "test": test}, body)
