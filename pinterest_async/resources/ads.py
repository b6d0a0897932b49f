"""`pinterest.ads`: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import ads as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.ad import Ad
    from pinterest_async.models.ad_batch_write_response_model import AdBatchWriteResponseModel
    from pinterest_async.models.ad_create_request import AdCreateRequest
    from pinterest_async.models.ad_preview_request import AdPreviewRequest
    from pinterest_async.models.ad_preview_url_response import AdPreviewURLResponse
    from pinterest_async.models.ad_update_request import AdUpdateRequest
    from pinterest_async.models.ads_analytics import AdsAnalytics
    from pinterest_async.models.ads_analytics_ad_targeting_type import AdsAnalyticsAdTargetingType
    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_report_attribution_type import ConversionReportAttributionType
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.metrics_response import MetricsResponse
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.reporting_column_sync import ReportingColumnSync
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone
    from pinterest_async_overrides.pagination import Pager


class AdsResource(Resource):
    """Calls of `pinterest.ads`."""

    async def analytics(
        self,
        ad_account_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        pin_ids: Sequence[str] | None = None,
        ad_ids: Sequence[str] | None = None,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        campaign_ids: Sequence[str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
    ) -> builtins.list[AdsAnalytics]:
        """Metrics of up to 250 ads, or of up to 100 Pins of the given campaigns.

        GET /ad_accounts/{ad_account_id}/ads/analytics; scopes: ads:read; rate limit category: ads_analytics;
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
            pin_ids: Sequence[str]. 1 to 100 values. Only these Pins.
            ad_ids: Sequence[str]. 1 to 250 values, digits. Only these ads.
            click_window_days: ConversionAttributionWindowDays | int. Default 30. How long after a click a
                conversion counts, in days; 0 is a value.
            engagement_window_days: ConversionAttributionWindowDays | int. Default 30. How long after an
                engagement a conversion counts, in days; 0 is a value.
            view_window_days: ConversionAttributionWindowDays | int. Default 1. How long after a view a
                conversion counts, in days; 0 is a value.
            conversion_report_time: ConversionReportTimeType | str. Default 'TIME_OF_AD_ACTION'. Whether a
                conversion counts on the day of the ad action or of the conversion.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
            reporting_timezone: ReportingTimeZone | str. Whose days the rows count.

        Returns:
            list[AdsAnalytics].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ads-analytics
        """
        return await self._client.call(
            api.ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "pin_ids": pin_ids,
                "ad_ids": ad_ids,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "campaign_ids": campaign_ids,
                "reporting_timezone": reporting_timezone,
            },
        )

    async def create(
        self, ad_account_id: str, *, body: Sequence[AdCreateRequest | Mapping[str, Any]]
    ) -> AdBatchWriteResponseModel:
        """Create ads.

        POST /ad_accounts/{ad_account_id}/ads; scopes: ads:write; rate limit category: ads_write; answered by
        the sandbox.

        Each item of the reply has either `data` or `exceptions`, here one object and no list: some may fail
        while the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[AdCreateRequest], as the model or as plain dicts and lists.

        Returns:
            AdBatchWriteResponseModel.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ads-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def create_preview(
        self, ad_account_id: str, *, body: AdPreviewRequest | Mapping[str, Any]
    ) -> AdPreviewURLResponse:
        """Create a preview of an ad; the reply has its address.

        POST /ad_accounts/{ad_account_id}/ad_previews; scopes: ads:write; rate limit category: ads_write;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdPreviewRequest, as the model or as plain dicts and lists.

        Returns:
            AdPreviewURLResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_previews-create
        """
        return await self._client.call(api.CREATE_PREVIEW, {"ad_account_id": ad_account_id}, body)

    async def get(self, ad_account_id: str, ad_id: str) -> Ad:
        """Get ad.

        GET /ad_accounts/{ad_account_id}/ads/{ad_id}; scopes: ads:read; rate limit category: ads_read; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_id: str. At most 18 characters, digits.

        Returns:
            Ad.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ads-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "ad_id": ad_id})

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        campaign_ids: Sequence[str] | None = None,
        ad_group_ids: Sequence[str] | None = None,
        ad_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[EntityStatus | str] | None = None,
    ) -> Pager[Ad]:
        """List ads.

        GET /ad_accounts/{ad_account_id}/ads; scopes: ads:read; rate limit category: ads_read; answered by the
        sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
            ad_group_ids: Sequence[str]. 1 to 250 values, digits. Only these ad groups.
            ad_ids: Sequence[str]. 1 to 250 values, digits. Only these ads.
            entity_statuses: Sequence[EntityStatus | str]. Default ['ACTIVE', 'PAUSED']. Only entities of these
                statuses; archived ones come only when they are asked for.

        Returns:
            A pager of Ad: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ads-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "campaign_ids": campaign_ids,
                "ad_group_ids": ad_group_ids,
                "ad_ids": ad_ids,
                "entity_statuses": entity_statuses,
            },
        )

    async def targeting_analytics(
        self,
        ad_account_id: str,
        *,
        ad_ids: Sequence[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Sequence[AdsAnalyticsAdTargetingType | str],
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        attribution_types: Sequence[ConversionReportAttributionType | str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        sort_columns: Sequence[str] | None = None,
        sort_ascending: bool | None = None,
    ) -> MetricsResponse:
        """Metrics of ads, broken down by targeting.

        GET /ad_accounts/{ad_account_id}/ads/targeting_analytics; scopes: ads:read; rate limit category:
        ads_analytics; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_ids: Sequence[str]. 1 to 250 values, digits. Only these ads.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            targeting_types: Sequence[AdsAnalyticsAdTargetingType | str]. 1 to 14 values. What to break the
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
            sort_columns: Sequence[str]. 1 to 2 values.
            sort_ascending: bool.

        Returns:
            MetricsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_targeting_analytics-get
        """
        return await self._client.call(
            api.TARGETING_ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "ad_ids": ad_ids,
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
                "sort_columns": sort_columns,
                "sort_ascending": sort_ascending,
            },
        )

    async def update(
        self, ad_account_id: str, *, body: Sequence[AdUpdateRequest | Mapping[str, Any]]
    ) -> AdBatchWriteResponseModel:
        """Update ads.

        PATCH /ad_accounts/{ad_account_id}/ads; scopes: ads:write; rate limit category: ads_write; answered by
        the sandbox.

        Each item of the reply has either `data` or `exceptions`, here one object and no list: some may fail
        while the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[AdUpdateRequest], as the model or as plain dicts and lists.

        Returns:
            AdBatchWriteResponseModel.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ads-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
