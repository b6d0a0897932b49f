"""`pinterest.catalog_items`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import catalog_items as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.catalogs_items import CatalogsItems
    from pinterest_async.models.catalogs_items_batch import CatalogsItemsBatch
    from pinterest_async.models.catalogs_items_batch_post_request import CatalogsItemsBatchPostRequest
    from pinterest_async.models.catalogs_items_request import CatalogsItemsRequest


class CatalogItemsResource(Resource):
    """Calls of `pinterest.catalog_items`."""

    async def create_batch(
        self, *, body: CatalogsItemsBatchPostRequest | Mapping[str, Any], ad_account_id: str | None = None
    ) -> CatalogsItemsBatch:
        """Create, update, upsert or delete up to 1,000 catalog items in one batch.

        POST /catalogs/items/batch; scopes: catalogs:read, catalogs:write; rate limit category: catalogs_write;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CatalogsItemsBatchPostRequest, as the model or as plain dicts and lists.

        Returns:
            CatalogsItemsBatch.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/items_batch-post
        """
        return await self._client.call(api.CREATE_BATCH, {"ad_account_id": ad_account_id}, body)

    async def get_batch(self, batch_id: str, *, ad_account_id: str | None = None) -> CatalogsItemsBatch:
        """How a batch of catalog items stands, item by item.

        GET /catalogs/items/batch/{batch_id}; scopes: catalogs:read; rate limit category: catalogs_read;
        answered by the sandbox.

        Args:
            batch_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsItemsBatch.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/items_batch-get
        """
        return await self._client.call(api.GET_BATCH, {"batch_id": batch_id, "ad_account_id": ad_account_id})

    async def get_by_filters(
        self, *, body: CatalogsItemsRequest | Mapping[str, Any], ad_account_id: str | None = None
    ) -> CatalogsItems:
        """Read up to 1,000 catalog items by their ids.

        POST /catalogs/items; scopes: catalogs:read; rate limit category: catalogs_read; answered by the
        sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CatalogsItemsRequest, as the model or as plain dicts and lists.

        Returns:
            CatalogsItems.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/items-post
        """
        return await self._client.call(api.GET_BY_FILTERS, {"ad_account_id": ad_account_id}, body)
