"""`pinterest.labels`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import labels as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.label import Label
    from pinterest_async.models.label_create_request import LabelCreateRequest
    from pinterest_async.models.label_update_request import LabelUpdateRequest
    from pinterest_async.models.labeled_entities import LabeledEntities
    from pinterest_async.models.labeled_entities_create import LabeledEntitiesCreate
    from pinterest_async.models.labels_response import LabelsResponse
    from pinterest_async.models.query_label_entity_statuses_items import QueryLabelEntityStatusesItems
    from pinterest_async.models.query_label_types_items import QueryLabelTypesItems
    from pinterest_async_overrides.pagination import Pager


class LabelsResource(Resource):
    """Calls of `pinterest.labels`."""

    async def apply(
        self, ad_account_id: str, label_id: str, *, body: LabeledEntitiesCreate | Mapping[str, Any]
    ) -> LabeledEntities:
        """Apply a label to entities.

        POST /ad_accounts/{ad_account_id}/labels/{label_id}/apply; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            label_id: str.
            body: LabeledEntitiesCreate, as the model or as plain dicts and lists.

        Returns:
            LabeledEntities.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/labels-apply
        """
        return await self._client.call(api.APPLY, {"ad_account_id": ad_account_id, "label_id": label_id}, body)

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
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/labels-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    def list(
        self,
        ad_account_id: str,
        *,
        campaign_ids: Sequence[str] | None = None,
        label_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[QueryLabelEntityStatusesItems | str] | None = None,
        label_types: Sequence[QueryLabelTypesItems | str] | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[Label]:
        """List labels.

        GET /ad_accounts/{ad_account_id}/labels; scopes: ads:read; rate limit category: ads_read; answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
            label_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits.
            entity_statuses: Sequence[QueryLabelEntityStatusesItems | str]. Default ['ACTIVE']. Only entities of
                these statuses; archived ones come only when they are asked for.
            label_types: Sequence[QueryLabelTypesItems | str]. Default ['BRAND', 'CUSTOM'].
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Label: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

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
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def remove(
        self, ad_account_id: str, label_id: str, *, body: LabeledEntitiesCreate | Mapping[str, Any]
    ) -> LabeledEntities:
        """Remove a label from entities.

        POST /ad_accounts/{ad_account_id}/labels/{label_id}/remove; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            label_id: str.
            body: LabeledEntitiesCreate, as the model or as plain dicts and lists.

        Returns:
            LabeledEntities.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/labels-remove
        """
        return await self._client.call(api.REMOVE, {"ad_account_id": ad_account_id, "label_id": label_id}, body)

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
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/labels-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
