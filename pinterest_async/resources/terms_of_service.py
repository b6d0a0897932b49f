"""`pinterest.terms_of_service`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import terms_of_service as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.terms_of_service import TermsOfService


class TermsOfServiceResource(Resource):
    """Calls of `pinterest.terms_of_service`."""

    async def get(
        self, ad_account_id: str, *, include_html: bool | None = None, tos_type: str | None = None
    ) -> TermsOfService:
        """The terms of service an ad account is under.

        GET /ad_accounts/{ad_account_id}/terms_of_service; scopes: ads:read; rate limit category: ads_read;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            include_html: bool. Default False.
            tos_type: str.

        Returns:
            TermsOfService.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/terms_of_service-get
        """
        return await self._client.call(
            api.GET, {"ad_account_id": ad_account_id, "include_html": include_html, "tos_type": tos_type}
        )
