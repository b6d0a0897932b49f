"""`pinterest.ad_groups`: 13 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import ad_groups as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.ad_group import AdGroup
    from pinterest_async.models.ad_group_array_response import AdGroupArrayResponse
    from pinterest_async.models.ad_group_audience_sizing import AdGroupAudienceSizing
    from pinterest_async.models.ad_group_audience_sizing_create import AdGroupAudienceSizingCreate
    from pinterest_async.models.ad_group_create_request import AdGroupCreateRequest
    from pinterest_async.models.ad_group_update_request import AdGroupUpdateRequest
    from pinterest_async.models.ad_groups_analytics_metrics import AdGroupsAnalyticsMetrics
    from pinterest_async.models.ads_analytics_ad_group_targeting_type import AdsAnalyticsAdGroupTargetingType
    from pinterest_async.models.bid_floor import BidFloor
    from pinterest_async.models.bid_floor_create import BidFloorCreate
    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_report_attribution_type import ConversionReportAttributionType
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.dynamic_titles_download_csv import DynamicTitlesDownloadCSV
    from pinterest_async.models.dynamic_titles_get_status import DynamicTitlesGetStatus
    from pinterest_async.models.dynamic_titles_process_csv import DynamicTitlesProcessCSV
    from pinterest_async.models.dynamic_titles_process_csv_create import DynamicTitlesProcessCSVCreate
    from pinterest_async.models.dynamic_titles_upload_url import DynamicTitlesUploadURL
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.metrics_response import MetricsResponse
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.reporting_column_sync import ReportingColumnSync
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone
    from pinterest_async_overrides.pagination import Pager


class AdGroupsResource(Resource):
    """Calls of `pinterest.ad_groups`."""

    async def analytics(
        self,
        ad_account_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        ad_group_ids: Sequence[str],
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        aggregate_report_rows: bool | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
    ) -> builtins.list[AdGroupsAnalyticsMetrics]:
        """Metrics of up to 250 ad groups.

        GET /ad_accounts/{ad_account_id}/ad_groups/analytics; scopes: ads:read; rate limit category:
        ads_analytics; answered by the sandbox.

        At most 90 days a call, and 90 days back (UTC; 89 is safe); by the HOUR 3 days a call, 8 days back.
        Older days come from asynchronous reports (`pinterest.reports`).

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            ad_group_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these ad
                groups.
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
            aggregate_report_rows: bool. Default False. True adds all entities up: the rows then have no id.
            reporting_timezone: ReportingTimeZone | str. Whose days the rows count.

        Returns:
            list[AdGroupsAnalyticsMetrics].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_groups-analytics
        """
        return await self._client.call(
            api.ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "start_date": start_date,
                "end_date": end_date,
                "ad_group_ids": ad_group_ids,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "aggregate_report_rows": aggregate_report_rows,
                "reporting_timezone": reporting_timezone,
            },
        )

    async def audience_sizing(
        self, ad_account_id: str, *, body: AdGroupAudienceSizingCreate | Mapping[str, Any]
    ) -> AdGroupAudienceSizing:
        """How many people a targeting would reach.

        POST /ad_accounts/{ad_account_id}/ad_groups/audience_sizing; scopes: ads:read; rate limit category:
        ads_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdGroupAudienceSizingCreate, as the model or as plain dicts and lists.

        Returns:
            AdGroupAudienceSizing.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_groups-audience_sizing
        """
        return await self._client.call(api.AUDIENCE_SIZING, {"ad_account_id": ad_account_id}, body)

    async def create(
        self, ad_account_id: str, *, body: Sequence[AdGroupCreateRequest | Mapping[str, Any]]
    ) -> AdGroupArrayResponse:
        """Create ad groups.

        POST /ad_accounts/{ad_account_id}/ad_groups; scopes: ads:write; rate limit category: ads_write; answered
        by the sandbox.

        Each item of the reply has either `data` or `exceptions`: some may fail while the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[AdGroupCreateRequest], as the model or as plain dicts and lists.

        Returns:
            AdGroupArrayResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_groups-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def download_dynamic_titles_csv(self, ad_account_id: str, ad_group_id: str) -> DynamicTitlesDownloadCSV:
        """Where the dynamic titles of an ad group can be downloaded as CSV.

        GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/csv; scopes: ads:read; rate
        limit category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_id: str. At most 18 characters, digits.

        Returns:
            DynamicTitlesDownloadCSV.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-download_csv
        """
        return await self._client.call(
            api.DOWNLOAD_DYNAMIC_TITLES_CSV, {"ad_account_id": ad_account_id, "ad_group_id": ad_group_id}
        )

    async def get(self, ad_account_id: str, ad_group_id: str) -> AdGroup:
        """Get ad group.

        GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}; scopes: ads:read; rate limit category:
        ads_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_id: str. At most 18 characters, digits.

        Returns:
            AdGroup.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_groups-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "ad_group_id": ad_group_id})

    async def get_bid_floor(self, ad_account_id: str, *, body: BidFloorCreate | Mapping[str, Any]) -> BidFloor:
        """The lowest bids that the given targetings allow.

        POST /ad_accounts/{ad_account_id}/bid_floor; scopes: ads:read; rate limit category: ads_read; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BidFloorCreate, as the model or as plain dicts and lists.

        Returns:
            BidFloor.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_groups_bid_floor-get
        """
        return await self._client.call(api.GET_BID_FLOOR, {"ad_account_id": ad_account_id}, body)

    async def get_dynamic_titles_status(self, ad_account_id: str, ad_group_id: str) -> DynamicTitlesGetStatus:
        """How many dynamic titles of an ad group are generated and reviewed, and whether they are ready.

        GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/status; scopes: ads:read; rate
        limit category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_id: str. At most 18 characters, digits.

        Returns:
            DynamicTitlesGetStatus.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-get_status
        """
        return await self._client.call(
            api.GET_DYNAMIC_TITLES_STATUS, {"ad_account_id": ad_account_id, "ad_group_id": ad_group_id}
        )

    async def get_dynamic_titles_upload_url(self, ad_account_id: str, ad_group_id: str) -> DynamicTitlesUploadURL:
        """A link to upload reviewed dynamic titles to, as CSV; its `request_id` starts the processing.

        GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/uploads; scopes: ads:read; rate
        limit category: ads_read; not answered by the sandbox.

        PUT the CSV to `upload_url`, without the access token; then call `process_dynamic_titles_csv` with the
        reply's `request_id`.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_id: str. At most 18 characters, digits.

        Returns:
            DynamicTitlesUploadURL.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-get_upload_url
        """
        return await self._client.call(
            api.GET_DYNAMIC_TITLES_UPLOAD_URL, {"ad_account_id": ad_account_id, "ad_group_id": ad_group_id}
        )

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        campaign_ids: Sequence[str] | None = None,
        ad_group_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[EntityStatus | str] | None = None,
        translate_interests_to_names: bool | None = None,
    ) -> Pager[AdGroup]:
        """List ad groups.

        GET /ad_accounts/{ad_account_id}/ad_groups; scopes: ads:read; rate limit category: ads_read; answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
            ad_group_ids: Sequence[str]. 1 to 250 values, digits. Only these ad groups.
            entity_statuses: Sequence[EntityStatus | str]. Default ['ACTIVE', 'PAUSED']. Only entities of these
                statuses; archived ones come only when they are asked for.
            translate_interests_to_names: bool. Default False.

        Returns:
            A pager of AdGroup: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_groups-list
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
                "entity_statuses": entity_statuses,
                "translate_interests_to_names": translate_interests_to_names,
            },
        )

    def list_by_promotions(
        self,
        ad_account_id: str,
        *,
        promotion_ids: Sequence[str],
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
    ) -> Pager[AdGroup]:
        """The ad groups that promotions are applied to.

        GET /ad_accounts/{ad_account_id}/promotion_applied_entities; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            promotion_ids: Sequence[str]. 1 to 50 values.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.

        Returns:
            A pager of AdGroup: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/get_ad_groups_by_promotion_ids-list
        """
        return self._client.pager(
            api.LIST_BY_PROMOTIONS,
            {
                "ad_account_id": ad_account_id,
                "promotion_ids": promotion_ids,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
            },
        )

    async def process_dynamic_titles_csv(
        self, ad_account_id: str, ad_group_id: str, *, body: DynamicTitlesProcessCSVCreate | Mapping[str, Any]
    ) -> DynamicTitlesProcessCSV:
        """Process a CSV of dynamic titles that was uploaded; the reply has the rows that were refused.

        POST /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles; scopes: ads:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_id: str. At most 18 characters, digits.
            body: DynamicTitlesProcessCSVCreate, as the model or as plain dicts and lists.

        Returns:
            DynamicTitlesProcessCSV.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-process_csv
        """
        return await self._client.call(
            api.PROCESS_DYNAMIC_TITLES_CSV, {"ad_account_id": ad_account_id, "ad_group_id": ad_group_id}, body
        )

    async def targeting_analytics(
        self,
        ad_account_id: str,
        *,
        ad_group_ids: Sequence[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Sequence[AdsAnalyticsAdGroupTargetingType | str],
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
        """Metrics of ad groups, broken down by targeting.

        GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics; scopes: ads:read; rate limit category:
        ads_analytics; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these ad
                groups.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            targeting_types: Sequence[AdsAnalyticsAdGroupTargetingType | str]. 1 to 14 values. What to break the
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

        https://developers.pinterest.com/docs/api/v5/ad_groups_targeting_analytics-get
        """
        return await self._client.call(
            api.TARGETING_ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "ad_group_ids": ad_group_ids,
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
        self, ad_account_id: str, *, body: Sequence[AdGroupUpdateRequest | Mapping[str, Any]]
    ) -> AdGroupArrayResponse:
        """Update ad groups.

        PATCH /ad_accounts/{ad_account_id}/ad_groups; scopes: ads:write; rate limit category: ads_write;
        answered by the sandbox.

        Each item of the reply has either `data` or `exceptions`: some may fail while the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[AdGroupUpdateRequest], as the model or as plain dicts and lists.

        Returns:
            AdGroupArrayResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ad_groups-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
