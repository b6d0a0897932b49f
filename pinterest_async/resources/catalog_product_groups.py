"""`pinterest.catalog_product_groups`: 10 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import catalog_product_groups as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.bulk_upsert_request_create_catalog_product_groups_items import (
        BulkUpsertRequestCreateCatalogProductGroupsItems,
    )
    from pinterest_async.models.bulk_upsert_request_update_catalog_product_groups_items import (
        BulkUpsertRequestUpdateCatalogProductGroupsItems,
    )
    from pinterest_async.models.catalogs_list_products_by_filter_request import CatalogsListProductsByFilterRequest
    from pinterest_async.models.catalogs_product import CatalogsProduct
    from pinterest_async.models.catalogs_product_group_product_counts_vertical import (
        CatalogsProductGroupProductCountsVertical,
    )
    from pinterest_async.models.catalogs_vertical_product_group import CatalogsVerticalProductGroup
    from pinterest_async_overrides.pagination import Pager


class CatalogProductGroupsResource(Resource):
    """Calls of `pinterest.catalog_product_groups`."""

    async def create(
        self,
        *,
        body: BulkUpsertRequestCreateCatalogProductGroupsItems | Mapping[str, Any],
        ad_account_id: str | None = None,
    ) -> CatalogsVerticalProductGroup:
        """Create catalog product groups.

        POST /catalogs/product_groups; scopes: catalogs:write; rate limit category: catalogs_write; answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BulkUpsertRequestCreateCatalogProductGroupsItems, as the model or as plain dicts and lists.

        Returns:
            CatalogsVerticalProductGroup.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def create_many(
        self,
        *,
        body: Sequence[BulkUpsertRequestCreateCatalogProductGroupsItems | Mapping[str, Any]],
        ad_account_id: str | None = None,
    ) -> builtins.list[str]:
        """Create many (catalog product groups).

        POST /catalogs/product_groups/multiple; scopes: catalogs:write; rate limit category: catalogs_write;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[BulkUpsertRequestCreateCatalogProductGroupsItems], as the model or as plain dicts and
                lists.

        Returns:
            list[str].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-create_many
        """
        return await self._client.call(api.CREATE_MANY, {"ad_account_id": ad_account_id}, body)

    async def delete(
        self, product_group_id: str, *, ad_account_id: str | None = None
    ) -> CatalogsVerticalProductGroup | None:
        """Delete catalog product group.

        DELETE /catalogs/product_groups/{product_group_id}; scopes: catalogs:write; rate limit category:
        catalogs_write; answered by the sandbox.

        Args:
            product_group_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsVerticalProductGroup | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-delete
        """
        return await self._client.call(
            api.DELETE, {"product_group_id": product_group_id, "ad_account_id": ad_account_id}
        )

    async def delete_many(self, *, id: Sequence[int], ad_account_id: str | None = None) -> None:
        """Delete many (catalog product groups).

        DELETE /catalogs/product_groups/multiple; scopes: catalogs:write; rate limit category: catalogs_write;
        answered by the sandbox.

        Args:
            id: Sequence[int]. 1 to 1000 values.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-delete_many
        """
        return await self._client.call(api.DELETE_MANY, {"id": id, "ad_account_id": ad_account_id})

    async def get(self, product_group_id: str, *, ad_account_id: str | None = None) -> CatalogsVerticalProductGroup:
        """Get catalog product group.

        GET /catalogs/product_groups/{product_group_id}; scopes: catalogs:read; rate limit category:
        catalogs_read; answered by the sandbox.

        Args:
            product_group_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsVerticalProductGroup.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-get
        """
        return await self._client.call(api.GET, {"product_group_id": product_group_id, "ad_account_id": ad_account_id})

    async def get_product_counts(
        self, product_group_id: str, *, ad_account_id: str | None = None
    ) -> CatalogsProductGroupProductCountsVertical:
        """Get product counts (catalog product groups).

        GET /catalogs/product_groups/{product_group_id}/product_counts; scopes: catalogs:read; rate limit
        category: catalogs_read; answered by the sandbox.

        Args:
            product_group_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsProductGroupProductCountsVertical.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-product_counts_get
        """
        return await self._client.call(
            api.GET_PRODUCT_COUNTS, {"product_group_id": product_group_id, "ad_account_id": ad_account_id}
        )

    def list(
        self,
        *,
        id: Sequence[int] | None = None,
        feed_id: str | None = None,
        catalog_id: str | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[CatalogsVerticalProductGroup]:
        """List catalog product groups.

        GET /catalogs/product_groups; scopes: catalogs:read; rate limit category: catalogs_read; answered by the
        sandbox.

        Args:
            id: Sequence[int]. 1 to 1000 values.
            feed_id: str. Digits.
            catalog_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of CatalogsVerticalProductGroup: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-list
        """
        return self._client.pager(
            api.LIST,
            {
                "id": id,
                "feed_id": feed_id,
                "catalog_id": catalog_id,
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_products(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[CatalogsProduct]:
        """List products (catalog product groups).

        GET /catalogs/product_groups/{product_group_id}/products; scopes: boards:read, catalogs:read, pins:read;
        rate limit category: catalogs_read; answered by the sandbox.

        Args:
            product_group_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            pin_metrics: bool. Default False. True brings each Pin's metrics along.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of CatalogsProduct: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_group_pins-list
        """
        return self._client.pager(
            api.LIST_PRODUCTS,
            {
                "product_group_id": product_group_id,
                "ad_account_id": ad_account_id,
                "pin_metrics": pin_metrics,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_products_by_filter(
        self,
        *,
        body: CatalogsListProductsByFilterRequest | Mapping[str, Any],
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
    ) -> Pager[CatalogsProduct]:
        """List products by filter (catalog product groups).

        POST /catalogs/products/get_by_product_group_filters; scopes: boards:read, catalogs:read, pins:read;
        rate limit category: catalogs_read; answered by the sandbox.

        Args:
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            pin_metrics: bool. Default False. True brings each Pin's metrics along.
            body: CatalogsListProductsByFilterRequest, as the model or as plain dicts and lists.

        Returns:
            A pager of CatalogsProduct: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/products_by_product_group_filter-list
        """
        return self._client.pager(
            api.LIST_PRODUCTS_BY_FILTER,
            {"bookmark": bookmark, "page_size": page_size, "ad_account_id": ad_account_id, "pin_metrics": pin_metrics},
            body,
        )

    async def update(
        self,
        product_group_id: str,
        *,
        body: BulkUpsertRequestUpdateCatalogProductGroupsItems | Mapping[str, Any],
        ad_account_id: str | None = None,
    ) -> CatalogsVerticalProductGroup:
        """Update catalog product groups.

        PATCH /catalogs/product_groups/{product_group_id}; scopes: catalogs:write; rate limit category:
        catalogs_write; answered by the sandbox.

        Args:
            product_group_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BulkUpsertRequestUpdateCatalogProductGroupsItems, as the model or as plain dicts and lists.

        Returns:
            CatalogsVerticalProductGroup.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-update
        """
        return await self._client.call(
            api.UPDATE, {"product_group_id": product_group_id, "ad_account_id": ad_account_id}, body
        )
