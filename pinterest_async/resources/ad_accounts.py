"""`pinterest.ad_accounts`: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import ad_accounts as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.ad_account import AdAccount
    from pinterest_async.models.ad_account_analytics_response_item import AdAccountAnalyticsResponseItem
    from pinterest_async.models.ad_account_create import AdAccountCreate
    from pinterest_async.models.ads_analytics_targeting_type import AdsAnalyticsTargetingType
    from pinterest_async.models.column import Column
    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_report_attribution_type import ConversionReportAttributionType
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.metrics_response import MetricsResponse
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone
    from pinterest_async_overrides.pagination import Pager


class AdAccountsResource(Resource):
    """Calls of `pinterest.ad_accounts`."""

    async def analytics(
        self,
        ad_account_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        columns: Sequence[Column],
        granularity: Granularity,
        click_window_days: ConversionAttributionWindowDays | None = None,
        engagement_window_days: ConversionAttributionWindowDays | None = None,
        view_window_days: ConversionAttributionWindowDays | None = None,
        conversion_report_time: ConversionReportTimeType | None = None,
        reporting_timezone: ReportingTimeZone | None = None,
    ) -> builtins.list[AdAccountAnalyticsResponseItem]:
        """Analytics (ad accounts).

        GET /ad_accounts/{ad_account_id}/analytics; scopes: ads:read; rate limit category: ads_analytics;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits.
            start_date: date.
            end_date: date.
            columns: Sequence[Column].
            granularity: Granularity.
            click_window_days: ConversionAttributionWindowDays. Default 30.
            engagement_window_days: ConversionAttributionWindowDays. Default 30.
            view_window_days: ConversionAttributionWindowDays. Default 1.
            conversion_report_time: ConversionReportTimeType. Default 'TIME_OF_AD_ACTION'.
            reporting_timezone: ReportingTimeZone.

        Returns:
            list[AdAccountAnalyticsResponseItem].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/ad_account-analytics
        """
        return await self._client.call(
            api.ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "reporting_timezone": reporting_timezone,
            },
        )

    async def create(
        self,
        *,
        body: AdAccountCreate | Mapping[str, Any],
    ) -> AdAccount:
        """Create ad accounts.

        POST /ad_accounts; scopes: ads:write; rate limit category: ads_write; answered by the sandbox.

        Args:
            body: AdAccountCreate, as the model or as plain dicts and lists.

        Returns:
            AdAccount.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts-create
        """
        return await self._client.call(api.CREATE, {}, body)

    async def delete_sandbox_data(
        self,
        ad_account_id: str,
    ) -> str:
        """Delete sandbox data (ad accounts).

        DELETE /ad_accounts/{ad_account_id}/sandbox; scopes: ads:write; rate limit category: ads_write; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits.

        Returns:
            str.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/sandbox-delete
        """
        return await self._client.call(api.DELETE_SANDBOX_DATA, {"ad_account_id": ad_account_id})

    async def get(
        self,
        ad_account_id: str,
    ) -> AdAccount:
        """Get ad account.

        GET /ad_accounts/{ad_account_id}; scopes: ads:read; rate limit category: ads_read; answered by the
        sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits.

        Returns:
            AdAccount.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id})

    def list(
        self,
        *,
        include_shared_accounts: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[AdAccount]:
        """List ad accounts.

        GET /ad_accounts; scopes: ads:read; rate limit category: ads_read; answered by the sandbox.

        Args:
            include_shared_accounts: bool. Default True.
            bookmark: str.
            page_size: int. 1 to 250, default 25.

        Returns:
            A pager of AdAccount: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts-list
        """
        return self._client.pager(
            api.LIST, {"include_shared_accounts": include_shared_accounts, "bookmark": bookmark, "page_size": page_size}
        )

    async def targeting_analytics(
        self,
        ad_account_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Sequence[AdsAnalyticsTargetingType],
        columns: Sequence[Column],
        granularity: Granularity,
        click_window_days: ConversionAttributionWindowDays | None = None,
        engagement_window_days: ConversionAttributionWindowDays | None = None,
        view_window_days: ConversionAttributionWindowDays | None = None,
        conversion_report_time: ConversionReportTimeType | None = None,
        attribution_types: Sequence[ConversionReportAttributionType] | None = None,
        reporting_timezone: ReportingTimeZone | None = None,
    ) -> MetricsResponse:
        """Targeting analytics (ad accounts).

        GET /ad_accounts/{ad_account_id}/targeting_analytics; scopes: ads:read; rate limit category:
        ads_analytics; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits.
            start_date: date.
            end_date: date.
            targeting_types: Sequence[AdsAnalyticsTargetingType]. 1 to 15 values.
            columns: Sequence[Column].
            granularity: Granularity.
            click_window_days: ConversionAttributionWindowDays. Default 30.
            engagement_window_days: ConversionAttributionWindowDays. Default 30.
            view_window_days: ConversionAttributionWindowDays. Default 1.
            conversion_report_time: ConversionReportTimeType. Default 'TIME_OF_AD_ACTION'.
            attribution_types: Sequence[ConversionReportAttributionType]. At most 2 values.
            reporting_timezone: ReportingTimeZone.

        Returns:
            MetricsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or none that is JSON.

        https://developers.pinterest.com/docs/api/v5/ad_account_targeting_analytics-get
        """
        return await self._client.call(
            api.TARGETING_ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "start_date": start_date,
                "end_date": end_date,
                "targeting_types": targeting_types,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "attribution_types": attribution_types,
                "reporting_timezone": reporting_timezone,
            },
        )
