"""`pinterest.reports`: 8 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import reports as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from pinterest_async.models.account_template import AccountTemplate
    from pinterest_async.models.ads_analytics_create_async_request import AdsAnalyticsCreateAsyncRequest
    from pinterest_async.models.ads_analytics_create_async_response import AdsAnalyticsCreateAsyncResponse
    from pinterest_async.models.ads_analytics_get_async_response import AdsAnalyticsGetAsyncResponse
    from pinterest_async.models.conversion_product_report import ConversionProductReport
    from pinterest_async.models.conversion_product_report_create import ConversionProductReportCreate
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.mmm_report import MMMReport
    from pinterest_async.models.mmm_report_create import MMMReportCreate
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.template_based_report import TemplateBasedReport
    from pinterest_async_overrides.pagination import Pager


class ReportsResource(Resource):
    """Calls of `pinterest.reports`."""

    async def create(
        self, ad_account_id: str, *, body: AdsAnalyticsCreateAsyncRequest | Mapping[str, Any]
    ) -> AdsAnalyticsCreateAsyncResponse:
        """Ask for an asynchronous report; `get` with the reply's token says when it is ready.

        POST /ad_accounts/{ad_account_id}/reports; scopes: ads:read; rate limit category: ads_analytics; not
        answered by the sandbox.

        914 days back, 186 days a report; by the HOUR 8 and 3; for PRODUCT_ITEM 92 and 31. At most 6 values in a
        status filter and 500 ids in a filter. The report lives one hour, its link five minutes.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdsAnalyticsCreateAsyncRequest, as the model or as plain dicts and lists.

        Returns:
            AdsAnalyticsCreateAsyncResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/analytics-create_report
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def create_conversion_product(
        self, ad_account_id: str, *, body: ConversionProductReportCreate | Mapping[str, Any]
    ) -> ConversionProductReport:
        """Create conversion product (reports).

        POST /ad_accounts/{ad_account_id}/reports/brand_category_sku; scopes: ads:read; rate limit category:
        ads_analytics; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: ConversionProductReportCreate, as the model or as plain dicts and lists.

        Returns:
            ConversionProductReport.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/analytics-create_conversion_product_report
        """
        return await self._client.call(api.CREATE_CONVERSION_PRODUCT, {"ad_account_id": ad_account_id}, body)

    async def create_from_template(
        self,
        ad_account_id: str,
        template_id: str,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        granularity: Granularity | str | None = None,
    ) -> TemplateBasedReport:
        """Create from template (reports).

        POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports; scopes: ads:read; rate limit
        category: ads_analytics; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            template_id: str. At most 18 characters.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            granularity: Granularity | str. A row for each DAY, HOUR, WEEK or MONTH, or one for the whole window
                with TOTAL (no DATE then).

        Returns:
            TemplateBasedReport.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/analytics-create_template_report
        """
        return await self._client.call(
            api.CREATE_FROM_TEMPLATE,
            {
                "ad_account_id": ad_account_id,
                "template_id": template_id,
                "start_date": start_date,
                "end_date": end_date,
                "granularity": granularity,
            },
        )

    async def create_mmm(self, ad_account_id: str, *, body: MMMReportCreate | Mapping[str, Any]) -> MMMReport:
        """Create mmm (reports).

        POST /ad_accounts/{ad_account_id}/mmm_reports; scopes: ads:read; rate limit category: ads_analytics; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: MMMReportCreate, as the model or as plain dicts and lists.

        Returns:
            MMMReport.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/analytics-create_mmm_report
        """
        return await self._client.call(api.CREATE_MMM, {"ad_account_id": ad_account_id}, body)

    async def get(self, ad_account_id: str, *, token: str) -> AdsAnalyticsGetAsyncResponse:
        """How an asynchronous report stands, and where it can be downloaded.

        GET /ad_accounts/{ad_account_id}/reports; scopes: ads:read; rate limit category: ads_analytics; not
        answered by the sandbox.

        IN_PROGRESS, FINISHED, FAILED, EXPIRED, CANCELLED or DOES_NOT_EXIST: a loop that waits has to end on
        each. Download without the access token.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            token: str. What the call that asked for it replied.

        Returns:
            AdsAnalyticsGetAsyncResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/analytics-get_report
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "token": token})

    async def get_conversion_product(self, ad_account_id: str, *, token: str) -> ConversionProductReport:
        """Get conversion product (reports).

        GET /ad_accounts/{ad_account_id}/reports/brand_category_sku; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            token: str. What the call that asked for it replied.

        Returns:
            ConversionProductReport.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/analytics-get_conversion_product_report
        """
        return await self._client.call(api.GET_CONVERSION_PRODUCT, {"ad_account_id": ad_account_id, "token": token})

    async def get_mmm(self, ad_account_id: str, *, token: str) -> MMMReport:
        """Get mmm (reports).

        GET /ad_accounts/{ad_account_id}/mmm_reports; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            token: str. What the call that asked for it replied.

        Returns:
            MMMReport.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/analytics-get_mmm_report
        """
        return await self._client.call(api.GET_MMM, {"ad_account_id": ad_account_id, "token": token})

    def list_templates(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
    ) -> Pager[AccountTemplate]:
        """List templates (reports).

        GET /ad_accounts/{ad_account_id}/templates; scopes: ads:read; rate limit category: ads_read; answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.

        Returns:
            A pager of AccountTemplate: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/templates-list
        """
        return self._client.pager(
            api.LIST_TEMPLATES,
            {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size, "order": order},
        )
