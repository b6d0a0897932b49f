"""`pinterest.terms_of_service`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import terms_of_service as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.terms_of_service import TermsOfService


class TermsOfService(Resource):
    """Calls of `pinterest.terms_of_service`."""

    async def get(
        self,
        ad_account_id: str,
        *,
        include_html: bool | None = None,
        tos_type: str | None = None,
    ) -> TermsOfService:
        """Get terms of service.

        GET /ad_accounts/{ad_account_id}/terms_of_service; scopes: ads:read; rate limit category: ads_read;
        answered by the sandbox.

        Args:
            ad_account_id: At most 18 characters, digits.
            include_html: Default False.
            tos_type: as named.

        Returns:
            TermsOfService.

        Raises:
            ValueError or TypeError for bad arguments, before anything is sent; APIError for a reply of 400 and
                above; TransportError; DecodeError.

        https://developers.pinterest.com/docs/api/v5/terms_of_service-get
        """
        return await self._client.call(
            api.GET, {"ad_account_id": ad_account_id, "include_html": include_html, "tos_type": tos_type}
        )
