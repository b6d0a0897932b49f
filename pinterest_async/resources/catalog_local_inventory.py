"""`pinterest.catalog_local_inventory`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import catalog_local_inventory as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.catalogs_local_inventory_items_batch_operate_response import (
        CatalogsLocalInventoryItemsBatchOperateResponse,
    )
    from pinterest_async.models.local_inventory_items_batch_create import LocalInventoryItemsBatchCreate
    from pinterest_async.models.local_inventory_items_get import LocalInventoryItemsGet
    from pinterest_async.models.local_inventory_items_get_create import LocalInventoryItemsGetCreate
    from pinterest_async.models.supplemental_items_batch_response import SupplementalItemsBatchResponse


class CatalogLocalInventoryResource(Resource):
    """Calls of `pinterest.catalog_local_inventory`."""

    async def create_batch(
        self,
        catalog_id: str,
        *,
        body: LocalInventoryItemsBatchCreate | Mapping[str, Any],
        ad_account_id: str | None = None,
    ) -> CatalogsLocalInventoryItemsBatchOperateResponse:
        """Create, update, upsert or delete up to 1,000 local inventory items in one batch.

        POST /catalogs/{catalog_id}/local_inventory_items/batch; scopes: catalogs:write; rate limit category:
        catalogs_write; not answered by the sandbox.

        Args:
            catalog_id: str. At most 19 characters, digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: LocalInventoryItemsBatchCreate, as the model or as plain dicts and lists.

        Returns:
            CatalogsLocalInventoryItemsBatchOperateResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_local_inventory_items_batch-operate
        """
        return await self._client.call(
            api.CREATE_BATCH, {"catalog_id": catalog_id, "ad_account_id": ad_account_id}, body
        )

    async def get_batch(
        self, catalog_id: str, batch_id: str, *, ad_account_id: str | None = None
    ) -> SupplementalItemsBatchResponse:
        """How a batch of local inventory items stands, item by item.

        GET /catalogs/{catalog_id}/supplemental_items/batch/{batch_id}; scopes: catalogs:read; rate limit
        category: catalogs_read; not answered by the sandbox.

        Args:
            catalog_id: str. At most 19 characters, digits.
            batch_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            SupplementalItemsBatchResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs_supplemental_items_batch-get
        """
        return await self._client.call(
            api.GET_BATCH, {"catalog_id": catalog_id, "batch_id": batch_id, "ad_account_id": ad_account_id}
        )

    async def get_items(
        self,
        catalog_id: str,
        *,
        body: LocalInventoryItemsGetCreate | Mapping[str, Any],
        ad_account_id: str | None = None,
    ) -> LocalInventoryItemsGet:
        """Read up to 1,000 local inventory items by item id and store code.

        POST /catalogs/{catalog_id}/local_inventory_items/query; scopes: catalogs:read; rate limit category:
        catalogs_read; not answered by the sandbox.

        Args:
            catalog_id: str. At most 19 characters, digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: LocalInventoryItemsGetCreate, as the model or as plain dicts and lists.

        Returns:
            LocalInventoryItemsGet.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_local_inventory_items-post
        """
        return await self._client.call(api.GET_ITEMS, {"catalog_id": catalog_id, "ad_account_id": ad_account_id}, body)
