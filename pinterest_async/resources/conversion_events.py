"""`pinterest.conversion_events`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import conversion_events as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.conversion_api_response import ConversionApiResponse
    from pinterest_async.models.conversion_events import ConversionEvents


class ConversionEvents(Resource):
    """Calls of `pinterest.conversion_events`."""

    async def create(
        self,
        ad_account_id: str,
        *,
        body: ConversionEvents | Mapping[str, Any],
        test: bool | None = None,
    ) -> ConversionApiResponse:
        """Create conversion events.

        POST /ad_accounts/{ad_account_id}/events; scopes: ads:write; rate limit category: ads_conversions; not
        answered by the sandbox.

        Args:
            ad_account_id: At most 18 characters, digits.
            test: as named.
            body: ConversionEvents, as the model or as plain dicts and lists.

        Returns:
            ConversionApiResponse.

        Raises:
            ValueError or TypeError for bad arguments, before anything is sent; APIError for a reply of 400 and
                above; TransportError; DecodeError.

        https://developers.pinterest.com/docs/api/v5/events-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id, "test": test}, body)
