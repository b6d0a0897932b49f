"""`pinterest.labels`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import labels as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.label_create_request import LabelCreateRequest
    from pinterest_async.models.label_status import LabelStatus
    from pinterest_async.models.label_type import LabelType
    from pinterest_async.models.label_update_request import LabelUpdateRequest
    from pinterest_async.models.labels_response import LabelsResponse
    from pinterest_async_overrides.pagination import Pager


class LabelsResource(Resource):
    """Calls of `pinterest.labels`."""

    async def create(self, ad_account_id: str, *, body: LabelCreateRequest | Mapping[str, Any]) -> LabelsResponse:
        """Create labels.

        POST /ad_accounts/{ad_account_id}/labels; scopes: ads:write; rate limit category: ads_write; answered by
        the sandbox.

        The reply has `labels` and `errors`: some may fail while the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: LabelCreateRequest, as the model or as plain dicts and lists.

        Returns:
            LabelsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/labels-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    def list(
        self,
        ad_account_id: str,
        *,
        campaign_ids: Sequence[str] | None = None,
        label_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[LabelStatus | str | None] | None = None,
        label_types: Sequence[LabelType | str | None] | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
    ) -> Pager[LabelsResponse]:
        """List labels.

        GET /ad_accounts/{ad_account_id}/labels; scopes: ads:read; rate limit category: ads_read; answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
            label_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits.
            entity_statuses: Sequence[LabelStatus | str | None]. Default ['ACTIVE']. Only entities of these
                statuses; archived ones come only when they are asked for.
            label_types: Sequence[LabelType | str | None]. Default ['BRAND', 'CUSTOM'].
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            bookmark: str.

        Returns:
            A pager of LabelsResponse: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/labels-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "campaign_ids": campaign_ids,
                "label_ids": label_ids,
                "entity_statuses": entity_statuses,
                "label_types": label_types,
                "page_size": page_size,
                "bookmark": bookmark,
            },
        )

    async def update(self, ad_account_id: str, *, body: LabelUpdateRequest | Mapping[str, Any]) -> LabelsResponse:
        """Update labels.

        PATCH /ad_accounts/{ad_account_id}/labels; scopes: ads:write; rate limit category: ads_write; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: LabelUpdateRequest, as the model or as plain dicts and lists.

        Returns:
            LabelsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.
            OutcomeUnknownError: no reply, and the call may have been carried out.

        https://developers.pinterest.com/docs/api/v5/labels-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
