"""`pinterest.catalogs`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import catalogs as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.catalog import Catalog
    from pinterest_async.models.catalog_create import CatalogCreate
    from pinterest_async.models.catalogs_available_filter_values import CatalogsAvailableFilterValues
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async_overrides.pagination import Pager


class CatalogsResource(Resource):
    """Calls of `pinterest.catalogs`."""

    async def available_filter_values(
        self,
        *,
        catalog_id: str,
        feed_id: str | None = None,
        country: Country | str | None = None,
        language: CatalogsLocale | str | None = None,
        ad_account_id: str | None = None,
    ) -> CatalogsAvailableFilterValues:
        """Values that a catalog's products can be filtered by.

        GET /catalogs/available_filter_values; scopes: catalogs:read; rate limit category: catalogs_read;
        answered by the sandbox.

        Args:
            catalog_id: str. Digits.
            feed_id: str. Digits.
            country: Country | str.
            language: CatalogsLocale | str.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsAvailableFilterValues.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs-available_filter_values
        """
        return await self._client.call(
            api.AVAILABLE_FILTER_VALUES,
            {
                "catalog_id": catalog_id,
                "feed_id": feed_id,
                "country": country,
                "language": language,
                "ad_account_id": ad_account_id,
            },
        )

    async def create(self, *, body: CatalogCreate | Mapping[str, Any], ad_account_id: str | None = None) -> Catalog:
        """Create catalogs.

        POST /catalogs; scopes: catalogs:write; rate limit category: catalogs_write; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CatalogCreate, as the model or as plain dicts and lists.

        Returns:
            Catalog.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/catalogs-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    def list(
        self, *, ad_account_id: str | None = None, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[Catalog]:
        """List catalogs.

        GET /catalogs; scopes: catalogs:read; rate limit category: catalogs_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Catalog: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/catalogs-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size}
        )
