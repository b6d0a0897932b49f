"""`pinterest.catalog_feeds`: 8 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import catalog_feeds as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.catalogs_feed import CatalogsFeed
    from pinterest_async.models.catalogs_feed_create_request_schema import CatalogsFeedCreateRequestSchema
    from pinterest_async.models.catalogs_feed_ingestion import CatalogsFeedIngestion
    from pinterest_async.models.catalogs_feed_processing_result import CatalogsFeedProcessingResult
    from pinterest_async.models.catalogs_feed_update_request_schema import CatalogsFeedUpdateRequestSchema
    from pinterest_async.models.catalogs_item_validation_issue import CatalogsItemValidationIssue
    from pinterest_async.models.catalogs_item_validation_issues import CatalogsItemValidationIssues
    from pinterest_async_overrides.pagination import Pager


class CatalogFeedsResource(Resource):
    """Calls of `pinterest.catalog_feeds`."""

    async def create(
        self, *, body: CatalogsFeedCreateRequestSchema | Mapping[str, Any], ad_account_id: str | None = None
    ) -> CatalogsFeed:
        """Create catalog feeds.

        POST /catalogs/feeds; scopes: catalogs:read, catalogs:write; rate limit category: catalogs_write;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CatalogsFeedCreateRequestSchema, as the model or as plain dicts and lists.

        Returns:
            CatalogsFeed.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/feeds-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def delete(self, feed_id: str, *, ad_account_id: str | None = None) -> CatalogsFeed | None:
        """Delete catalog feed.

        DELETE /catalogs/feeds/{feed_id}; scopes: catalogs:read, catalogs:write; rate limit category:
        catalogs_write; answered by the sandbox.

        Args:
            feed_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsFeed | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/feeds-delete
        """
        return await self._client.call(api.DELETE, {"feed_id": feed_id, "ad_account_id": ad_account_id})

    async def get(self, feed_id: str, *, ad_account_id: str | None = None) -> CatalogsFeed:
        """Get catalog feed.

        GET /catalogs/feeds/{feed_id}; scopes: catalogs:read; rate limit category: catalogs_read; answered by
        the sandbox.

        Args:
            feed_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsFeed.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/feeds-get
        """
        return await self._client.call(api.GET, {"feed_id": feed_id, "ad_account_id": ad_account_id})

    async def ingest(self, feed_id: str, *, ad_account_id: str | None = None) -> CatalogsFeedIngestion:
        """Fetch and process a feed now.

        POST /catalogs/feeds/{feed_id}/ingest; scopes: catalogs:write; rate limit category: catalogs_write;
        answered by the sandbox.

        Args:
            feed_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsFeedIngestion.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/feeds-ingest
        """
        return await self._client.call(api.INGEST, {"feed_id": feed_id, "ad_account_id": ad_account_id})

    def list(
        self,
        *,
        catalog_id: str | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[CatalogsFeed]:
        """List catalog feeds.

        GET /catalogs/feeds; scopes: catalogs:read; rate limit category: catalogs_read; answered by the sandbox.

        Args:
            catalog_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of CatalogsFeed: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/feeds-list
        """
        return self._client.pager(
            api.LIST,
            {"catalog_id": catalog_id, "ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        )

    def list_item_issues(
        self,
        processing_result_id: str,
        *,
        item_numbers: Sequence[int] | None = None,
        item_validation_issue: CatalogsItemValidationIssue | str | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[CatalogsItemValidationIssues]:
        """List item issues (catalog feeds).

        GET /catalogs/processing_results/{processing_result_id}/item_issues; scopes: catalogs:read; rate limit
        category: catalogs_read; answered by the sandbox.

        Args:
            processing_result_id: str. Digits.
            item_numbers: Sequence[int].
            item_validation_issue: CatalogsItemValidationIssue | str.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of CatalogsItemValidationIssues: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/items_issues-list
        """
        return self._client.pager(
            api.LIST_ITEM_ISSUES,
            {
                "processing_result_id": processing_result_id,
                "item_numbers": item_numbers,
                "item_validation_issue": item_validation_issue,
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_processing_results(
        self,
        feed_id: str,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[CatalogsFeedProcessingResult]:
        """List processing results (catalog feeds).

        GET /catalogs/feeds/{feed_id}/processing_results; scopes: catalogs:read; rate limit category:
        catalogs_read; answered by the sandbox.

        Args:
            feed_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of CatalogsFeedProcessingResult: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/feed_processing_results-list
        """
        return self._client.pager(
            api.LIST_PROCESSING_RESULTS,
            {"feed_id": feed_id, "ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        )

    async def update(
        self,
        feed_id: str,
        *,
        body: CatalogsFeedUpdateRequestSchema | Mapping[str, Any],
        ad_account_id: str | None = None,
    ) -> CatalogsFeed:
        """Update catalog feeds.

        PATCH /catalogs/feeds/{feed_id}; scopes: catalogs:read, catalogs:write; rate limit category:
        catalogs_write; answered by the sandbox.

        Args:
            feed_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CatalogsFeedUpdateRequestSchema, as the model or as plain dicts and lists.

        Returns:
            CatalogsFeed.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/feeds-update
        """
        return await self._client.call(api.UPDATE, {"feed_id": feed_id, "ad_account_id": ad_account_id}, body)
