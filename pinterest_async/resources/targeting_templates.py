"""`pinterest.targeting_templates`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import targeting_templates as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.targeting_template import TargetingTemplate
    from pinterest_async.models.targeting_template_create import TargetingTemplateCreate
    from pinterest_async.models.targeting_template_update_request_read_or_update import (
        TargetingTemplateUpdateRequestReadOrUpdate,
    )
    from pinterest_async_overrides.pagination import Pager


class TargetingTemplatesResource(Resource):
    """Calls of `pinterest.targeting_templates`."""

    async def create(
        self, ad_account_id: str, *, body: TargetingTemplateCreate | Mapping[str, Any]
    ) -> TargetingTemplate:
        """Create targeting templates.

        POST /ad_accounts/{ad_account_id}/targeting_templates; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: TargetingTemplateCreate, as the model or as plain dicts and lists.

        Returns:
            TargetingTemplate.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/targeting_template-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        include_sizing: bool | None = None,
        search_query: str | None = None,
    ) -> Pager[TargetingTemplate]:
        """List targeting templates.

        GET /ad_accounts/{ad_account_id}/targeting_templates; scopes: ads:read; rate limit category: ads_read;
        not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            include_sizing: bool. Default False.
            search_query: str.

        Returns:
            A pager of TargetingTemplate: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/targeting_template-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "include_sizing": include_sizing,
                "search_query": search_query,
            },
        )

    async def update(
        self, ad_account_id: str, *, body: TargetingTemplateUpdateRequestReadOrUpdate | Mapping[str, Any]
    ) -> None:
        """Update targeting templates.

        PATCH /ad_accounts/{ad_account_id}/targeting_templates; scopes: ads:write; rate limit category:
        ads_write; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: TargetingTemplateUpdateRequestReadOrUpdate, as the model or as plain dicts and lists.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/targeting_template-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
