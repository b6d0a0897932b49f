"""`pinterest.msot_events`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import msot_events as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.conversion_msot_events_create import ConversionMSOTEventsCreate


class MsotEventsResource(Resource):
    """Calls of `pinterest.msot_events`."""

    async def create(self, ad_account_id: str, *, body: ConversionMSOTEventsCreate | Mapping[str, Any]) -> Any:
        """Send conversion events of a measurement partner.

        POST /ad_accounts/{ad_account_id}/msot/events; scopes: msot:write; rate limit category: msot_write; not
        answered by the sandbox.

        Its rate limit category, msot_write, has no public number: no limit is kept until reply headers tell
        one.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: ConversionMSOTEventsCreate, as the model or as plain dicts and lists.

        Returns:
            Any.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/msot_events-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)
