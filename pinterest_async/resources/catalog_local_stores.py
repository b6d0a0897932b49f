"""`pinterest.catalog_local_stores`: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import catalog_local_stores as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.catalogs_local_stores_create_response_item import CatalogsLocalStoresCreateResponseItem
    from pinterest_async.models.catalogs_local_stores_delete_response_item import CatalogsLocalStoresDeleteResponseItem
    from pinterest_async.models.catalogs_local_stores_update_response_item import CatalogsLocalStoresUpdateResponseItem
    from pinterest_async.models.local_store import LocalStore
    from pinterest_async.models.local_store_batch_update import LocalStoreBatchUpdate
    from pinterest_async.models.local_store_create import LocalStoreCreate
    from pinterest_async_overrides.pagination import Pager


class CatalogLocalStoresResource(Resource):
    """Calls of `pinterest.catalog_local_stores`."""

    async def create(
        self, catalog_id: str, *, body: Sequence[LocalStoreCreate | Mapping[str, Any]], ad_account_id: str | None = None
    ) -> builtins.list[CatalogsLocalStoresCreateResponseItem] | builtins.list[LocalStore]:
        """Create catalog local stores.

        POST /catalogs/{catalog_id}/local_stores; scopes: catalogs:write; rate limit category: catalogs_write;
        not answered by the sandbox.

        Each item of the reply has the store or `exceptions` under `data`: some may fail while the status is
        200.

        Args:
            catalog_id: str. At most 19 characters, digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[LocalStoreCreate], as the model or as plain dicts and lists.

        Returns:
            list[CatalogsLocalStoresCreateResponseItem] | list[LocalStore].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-create
        """
        return await self._client.call(api.CREATE, {"catalog_id": catalog_id, "ad_account_id": ad_account_id}, body)

    async def delete(
        self, catalog_id: str, *, ids: Sequence[str], ad_account_id: str | None = None
    ) -> builtins.list[CatalogsLocalStoresDeleteResponseItem] | None:
        """Delete catalog local store.

        DELETE /catalogs/{catalog_id}/local_stores; scopes: catalogs:write; rate limit category: catalogs_write;
        not answered by the sandbox.

        Args:
            catalog_id: str. At most 19 characters, digits.
            ids: Sequence[str].
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            list[CatalogsLocalStoresDeleteResponseItem] | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-delete
        """
        return await self._client.call(
            api.DELETE, {"catalog_id": catalog_id, "ids": ids, "ad_account_id": ad_account_id}
        )

    def list(
        self,
        catalog_id: str,
        *,
        ids: Sequence[str] | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[LocalStore]:
        """List catalog local stores.

        GET /catalogs/{catalog_id}/local_stores; scopes: catalogs:read; rate limit category: catalogs_read; not
        answered by the sandbox.

        Args:
            catalog_id: str. At most 19 characters, digits.
            ids: Sequence[str].
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of LocalStore: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-list
        """
        return self._client.pager(
            api.LIST,
            {
                "catalog_id": catalog_id,
                "ids": ids,
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def update(
        self,
        catalog_id: str,
        *,
        body: Sequence[LocalStoreBatchUpdate | Mapping[str, Any]],
        ad_account_id: str | None = None,
    ) -> builtins.list[CatalogsLocalStoresUpdateResponseItem]:
        """Update catalog local stores.

        PATCH /catalogs/{catalog_id}/local_stores; scopes: catalogs:write; rate limit category: catalogs_write;
        not answered by the sandbox.

        Args:
            catalog_id: str. At most 19 characters, digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[LocalStoreBatchUpdate], as the model or as plain dicts and lists.

        Returns:
            list[CatalogsLocalStoresUpdateResponseItem].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-update
        """
        return await self._client.call(api.UPDATE, {"catalog_id": catalog_id, "ad_account_id": ad_account_id}, body)
