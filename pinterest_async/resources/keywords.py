"""`pinterest.keywords`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import keywords as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.keyword import Keyword
    from pinterest_async.models.keywords import Keywords
    from pinterest_async.models.keywords_metrics_array_response import KeywordsMetricsArrayResponse
    from pinterest_async.models.keywords_request import KeywordsRequest
    from pinterest_async.models.keywords_update import KeywordsUpdate
    from pinterest_async.models.match_type import MatchType
    from pinterest_async_overrides.pagination import Pager


class KeywordsResource(Resource):
    """Calls of `pinterest.keywords`."""

    async def create(self, ad_account_id: str, *, body: KeywordsRequest | Mapping[str, Any]) -> Keywords:
        """Create keywords.

        POST /ad_accounts/{ad_account_id}/keywords; scopes: ads:write; rate limit category: ads_write; answered
        by the sandbox.

        The reply has `keywords` and `errors`: some may fail while the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: KeywordsRequest, as the model or as plain dicts and lists.

        Returns:
            Keywords.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/keywords-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def get_metrics(
        self, ad_account_id: str, *, country_code: str, keywords: Sequence[str]
    ) -> KeywordsMetricsArrayResponse:
        """How often keywords are searched in a country.

        GET /ad_accounts/{ad_account_id}/keywords/metrics; scopes: ads:read; rate limit category: ads_read;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            country_code: str. Two letters, ISO 3166.
            keywords: Sequence[str]. 1 to 2000 values.

        Returns:
            KeywordsMetricsArrayResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/country_keywords_metrics-get
        """
        return await self._client.call(
            api.GET_METRICS, {"ad_account_id": ad_account_id, "country_code": country_code, "keywords": keywords}
        )

    def list(
        self,
        ad_account_id: str,
        *,
        campaign_id: str | None = None,
        ad_group_id: str | None = None,
        ad_group_ids: Sequence[str] | None = None,
        match_types: Sequence[MatchType | str] | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[Keyword]:
        """List keywords.

        GET /ad_accounts/{ad_account_id}/keywords; scopes: ads:read; rate limit category: ads_read; answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            campaign_id: str. At most 18 characters, digits.
            ad_group_id: str. At most 18 characters, digits.
            ad_group_ids: Sequence[str]. 1 to 250 values, digits. Only these ad groups.
            match_types: Sequence[MatchType | str]. 1 to 5 values.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Keyword: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/keywords-get
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "campaign_id": campaign_id,
                "ad_group_id": ad_group_id,
                "ad_group_ids": ad_group_ids,
                "match_types": match_types,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def update(self, ad_account_id: str, *, body: KeywordsUpdate | Mapping[str, Any]) -> Keywords:
        """Update keywords.

        PATCH /ad_accounts/{ad_account_id}/keywords; scopes: ads:write; rate limit category: ads_write; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: KeywordsUpdate, as the model or as plain dicts and lists.

        Returns:
            Keywords.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/keywords-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
