"""`pinterest.catalog_reports`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import catalog_reports as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.catalogs_create_report_response import CatalogsCreateReportResponse
    from pinterest_async.models.catalogs_report import CatalogsReport
    from pinterest_async.models.catalogs_report_parameters import CatalogsReportParameters
    from pinterest_async.models.catalogs_report_stats import CatalogsReportStats
    from pinterest_async.models.catalogs_report_stats_parameters import CatalogsReportStatsParameters
    from pinterest_async_overrides.pagination import Pager


class CatalogReportsResource(Resource):
    """Calls of `pinterest.catalog_reports`."""

    async def create(
        self, *, body: CatalogsReportParameters | Mapping[str, Any], ad_account_id: str | None = None
    ) -> CatalogsCreateReportResponse:
        """Create catalog reports.

        POST /catalogs/reports; scopes: catalogs:read; rate limit category: catalogs_read; not answered by the
        sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: CatalogsReportParameters, as the model or as plain dicts and lists.

        Returns:
            CatalogsCreateReportResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/reports-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def get(self, *, token: str, ad_account_id: str | None = None) -> CatalogsReport:
        """Get catalog report.

        GET /catalogs/reports; scopes: catalogs:read; rate limit category: catalogs_read; not answered by the
        sandbox.

        Args:
            token: str. What the call that asked for it replied.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            CatalogsReport.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/reports-get
        """
        return await self._client.call(api.GET, {"token": token, "ad_account_id": ad_account_id})

    def list_stats(
        self,
        *,
        parameters: CatalogsReportStatsParameters | Mapping[str, Any],
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[CatalogsReportStats]:
        """Statistics of a catalog's reports.

        GET /catalogs/reports/stats; scopes: catalogs:read; rate limit category: catalogs_read; not answered by
        the sandbox.

        Args:
            parameters: CatalogsReportStatsParameters.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of CatalogsReportStats: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/reports-stats
        """
        return self._client.pager(
            api.LIST_STATS,
            {"parameters": parameters, "ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        )
