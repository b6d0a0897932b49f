"""`pinterest.audience_insights`: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import audience_insights as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.audience_definition import AudienceDefinition
    from pinterest_async.models.audience_insight_type import AudienceInsightType
    from pinterest_async.models.audience_insights import AudienceInsights
    from pinterest_async_overrides.pagination import Pager


class AudienceInsightsResource(Resource):
    """Calls of `pinterest.audience_insights`."""

    async def get(self, ad_account_id: str, *, audience_insight_type: AudienceInsightType | str) -> AudienceInsights:
        """Get audience insight.

        GET /ad_accounts/{ad_account_id}/audience_insights; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            audience_insight_type: AudienceInsightType | str.

        Returns:
            AudienceInsights.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/audience_insights-get
        """
        return await self._client.call(
            api.GET, {"ad_account_id": ad_account_id, "audience_insight_type": audience_insight_type}
        )

    def get_scope_and_type(self, ad_account_id: str) -> Pager[AudienceDefinition]:
        """Get scope and type (audience insights).

        GET /ad_accounts/{ad_account_id}/insights/audiences; scopes: ads:read; rate limit category: ads_read;
        not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            A pager of AudienceDefinition: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/audience_insights_scope_and_type-get
        """
        return self._client.pager(api.GET_SCOPE_AND_TYPE, {"ad_account_id": ad_account_id})
