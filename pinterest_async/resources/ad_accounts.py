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
    from pinterest_async.models.ad_account_analytics_items import AdAccountAnalyticsItems
    from pinterest_async.models.ad_account_create import AdAccountCreate
    from pinterest_async.models.ads_analytics_account_targeting_type import AdsAnalyticsAccountTargetingType
    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_report_attribution_type import ConversionReportAttributionType
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.metrics_response import MetricsResponse
    from pinterest_async.models.reporting_column_sync import ReportingColumnSync
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
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
    ) -> builtins.list[AdAccountAnalyticsItems]:
        """Metrics of an ad account, a row for each day, hour, week, month or the whole window.

        GET /ad_accounts/{ad_account_id}/analytics; scopes: ads:read; rate limit category: ads_analytics;
        answered by the sandbox.

        At most 90 days a call, and 90 days back (UTC; 89 is safe); by the HOUR 3 days a call, 8 days back.
        Older days come from asynchronous reports (`pinterest.reports`).

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            columns: Sequence[ReportingColumnSync | str]. The metrics, by name; those in MICRO are millionths of
                the account's currency.
            granularity: Granularity | str. A row for each DAY, HOUR, WEEK or MONTH, or one for the whole window
                with TOTAL (no DATE then).
            click_window_days: ConversionAttributionWindowDays | int. Default 30. How long after a click a
                conversion counts, in days; 0 is a value.
            engagement_window_days: ConversionAttributionWindowDays | int. Default 30. How long after an
                engagement a conversion counts, in days; 0 is a value.
            view_window_days: ConversionAttributionWindowDays | int. Default 1. How long after a view a
                conversion counts, in days; 0 is a value.
            conversion_report_time: ConversionReportTimeType | str. Default 'TIME_OF_AD_ACTION'. Whether a
                conversion counts on the day of the ad action or of the conversion.
            reporting_timezone: ReportingTimeZone | str. Whose days the rows count.

        Returns:
            list[AdAccountAnalyticsItems].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

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

    async def create(self, *, body: AdAccountCreate | Mapping[str, Any]) -> AdAccount:
        """Create ad accounts.

        POST /ad_accounts; scopes: ads:write; rate limit category: ads_write; answered by the sandbox.

        Args:
            body: AdAccountCreate, as the model or as plain dicts and lists.

        Returns:
            AdAccount.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_accounts-create
        """
        return await self._client.call(api.CREATE, {}, body)

    async def delete_sandbox_data(self, ad_account_id: str) -> str:
        """Delete an ad account's data from the sandbox.

        DELETE /ad_accounts/{ad_account_id}/sandbox; scopes: ads:write; rate limit category: ads_write; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            str.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/sandbox-delete
        """
        return await self._client.call(api.DELETE_SANDBOX_DATA, {"ad_account_id": ad_account_id})

    async def get(self, ad_account_id: str) -> AdAccount:
        """Get ad account.

        GET /ad_accounts/{ad_account_id}; scopes: ads:read; rate limit category: ads_read; answered by the
        sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            AdAccount.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_accounts-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id})

    def list(
        self, *, include_shared_accounts: bool | None = None, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[AdAccount]:
        """List ad accounts.

        GET /ad_accounts; scopes: ads:read; rate limit category: ads_read; answered by the sandbox.

        The ad accounts that the token's user owns or was given access to.

        Args:
            include_shared_accounts: bool. Default True.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of AdAccount: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

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
        targeting_types: Sequence[AdsAnalyticsAccountTargetingType | str],
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        attribution_types: Sequence[ConversionReportAttributionType | str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
    ) -> MetricsResponse:
        """Metrics of an ad account, broken down by targeting.

        GET /ad_accounts/{ad_account_id}/targeting_analytics; scopes: ads:read; rate limit category:
        ads_analytics; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            targeting_types: Sequence[AdsAnalyticsAccountTargetingType | str]. 1 to 15 values. What to break the
                metrics down by.
            columns: Sequence[ReportingColumnSync | str]. The metrics, by name; those in MICRO are millionths of
                the account's currency.
            granularity: Granularity | str. A row for each DAY, HOUR, WEEK or MONTH, or one for the whole window
                with TOTAL (no DATE then).
            click_window_days: ConversionAttributionWindowDays | int. Default 30. How long after a click a
                conversion counts, in days; 0 is a value.
            engagement_window_days: ConversionAttributionWindowDays | int. Default 30. How long after an
                engagement a conversion counts, in days; 0 is a value.
            view_window_days: ConversionAttributionWindowDays | int. Default 1. How long after a view a
                conversion counts, in days; 0 is a value.
            conversion_report_time: ConversionReportTimeType | str. Default 'TIME_OF_AD_ACTION'. Whether a
                conversion counts on the day of the ad action or of the conversion.
            attribution_types: Sequence[ConversionReportAttributionType | str]. At most 2 values.
            reporting_timezone: ReportingTimeZone | str. Whose days the rows count.

        Returns:
            MetricsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

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
