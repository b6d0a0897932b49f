"""`pinterest.campaigns`: 11 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import campaigns as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.ad_pin_analytics import AdPinAnalytics
    from pinterest_async.models.ads_analytics_campaign_targeting_type import AdsAnalyticsCampaignTargetingType
    from pinterest_async.models.campaign import Campaign
    from pinterest_async.models.campaign_ad_preview import CampaignAdPreview
    from pinterest_async.models.campaign_ad_preview_create import CampaignAdPreviewCreate
    from pinterest_async.models.campaign_ad_preview_create_response_item import CampaignAdPreviewCreateResponseItem
    from pinterest_async.models.campaign_ad_preview_delete_response_item import CampaignAdPreviewDeleteResponseItem
    from pinterest_async.models.campaign_batch_write_response_model import CampaignBatchWriteResponseModel
    from pinterest_async.models.campaign_create_request import CampaignCreateRequest
    from pinterest_async.models.campaign_delivery_estimates_campaign import CampaignDeliveryEstimatesCampaign
    from pinterest_async.models.campaign_delivery_estimates_response import CampaignDeliveryEstimatesResponse
    from pinterest_async.models.campaign_update_request import CampaignUpdateRequest
    from pinterest_async.models.campaigns_analytics_metrics import CampaignsAnalyticsMetrics
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


class CampaignsResource(Resource):
    """Calls of `pinterest.campaigns`."""

    async def analytics(
        self,
        ad_account_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        campaign_ids: Sequence[str],
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        aggregate_report_rows: bool | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
    ) -> builtins.list[CampaignsAnalyticsMetrics]:
        """Metrics of up to 250 campaigns.

        GET /ad_accounts/{ad_account_id}/campaigns/analytics; scopes: ads:read; rate limit category:
        ads_analytics; answered by the sandbox.

        At most 90 days a call, and 90 days back (UTC; 89 is safe); by the HOUR 3 days a call, 8 days back.
        Older days come from asynchronous reports (`pinterest.reports`). `pinterest.rows("campaigns/analytics",
        ...)` decodes the same rows faster.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
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
            list[CampaignsAnalyticsMetrics].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/campaigns-analytics
        """
        return await self._client.call(
            api.ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "start_date": start_date,
                "end_date": end_date,
                "campaign_ids": campaign_ids,
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

    async def create(
        self, ad_account_id: str, *, body: Sequence[CampaignCreateRequest | Mapping[str, Any]]
    ) -> CampaignBatchWriteResponseModel:
        """Create campaigns.

        POST /ad_accounts/{ad_account_id}/campaigns; scopes: ads:write; rate limit category: ads_write; answered
        by the sandbox.

        1 to 30 campaigns a call. Each item of the reply has either `data` or `exceptions`: some may fail while
        the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[CampaignCreateRequest], as the model or as plain dicts and lists.

        Returns:
            CampaignBatchWriteResponseModel.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/campaigns-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def create_ad_previews(
        self, ad_account_id: str, *, body: Sequence[CampaignAdPreviewCreate | Mapping[str, Any]]
    ) -> builtins.list[CampaignAdPreviewCreateResponseItem] | builtins.list[CampaignAdPreview]:
        """Create ad previews of a campaign, one for each ad group named.

        POST /ad_accounts/{ad_account_id}/campaign_ad_preview; scopes: ads:write; rate limit category:
        ads_write; answered by the sandbox.

        Each item of the reply has the preview or `exceptions` under `data`: some may fail while the status is
        200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[CampaignAdPreviewCreate], as the model or as plain dicts and lists.

        Returns:
            list[CampaignAdPreviewCreateResponseItem] | list[CampaignAdPreview].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/campaign_ad_preview-create
        """
        return await self._client.call(api.CREATE_AD_PREVIEWS, {"ad_account_id": ad_account_id}, body)

    async def delete_ad_previews(
        self, ad_account_id: str, *, ad_group_ids: Sequence[str]
    ) -> builtins.list[CampaignAdPreviewDeleteResponseItem] | None:
        """Delete ad previews of a campaign.

        DELETE /ad_accounts/{ad_account_id}/campaign_ad_preview; scopes: ads:write; rate limit category:
        ads_write; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_ids: Sequence[str]. 1 to 250 values, each at most 18 characters. Only these ad groups.

        Returns:
            list[CampaignAdPreviewDeleteResponseItem] | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/campaign_ad_preview-delete
        """
        return await self._client.call(
            api.DELETE_AD_PREVIEWS, {"ad_account_id": ad_account_id, "ad_group_ids": ad_group_ids}
        )

    async def get(self, ad_account_id: str, campaign_id: str) -> Campaign:
        """Get campaign.

        GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}; scopes: ads:read; rate limit category:
        ads_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            campaign_id: str. At most 18 characters, digits.

        Returns:
            Campaign.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/campaigns-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "campaign_id": campaign_id})

    async def get_delivery_estimates(
        self, ad_account_id: str, *, body: Sequence[CampaignDeliveryEstimatesCampaign | Mapping[str, Any]]
    ) -> CampaignDeliveryEstimatesResponse:
        """Estimate what a campaign would deliver, before it is created; beta.

        POST /ad_accounts/{ad_account_id}/campaigns/delivery_estimates; scopes: ads:read; rate limit category:
        ads_estimates_read; not answered by the sandbox.

        The body is a list of exactly one campaign. Its rate limit category, ads_estimates_read, has no public
        number: no limit is kept until reply headers tell one.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[CampaignDeliveryEstimatesCampaign], as the model or as plain dicts and lists.

        Returns:
            CampaignDeliveryEstimatesResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/get_campaign_delivery_estimates
        """
        return await self._client.call(api.GET_DELIVERY_ESTIMATES, {"ad_account_id": ad_account_id}, body)

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        campaign_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[EntityStatus | str] | None = None,
    ) -> Pager[Campaign]:
        """List campaigns.

        GET /ad_accounts/{ad_account_id}/campaigns; scopes: ads:read; rate limit category: ads_read; answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
            entity_statuses: Sequence[EntityStatus | str]. Default ['ACTIVE', 'PAUSED']. Only entities of these
                statuses; archived ones come only when they are asked for.

        Returns:
            A pager of Campaign: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/campaigns-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "campaign_ids": campaign_ids,
                "entity_statuses": entity_statuses,
            },
        )

    def list_ad_previews(self, ad_account_id: str, *, ad_group_ids: Sequence[str]) -> Pager[CampaignAdPreview]:
        """The ad previews of a campaign.

        GET /ad_accounts/{ad_account_id}/campaign_ad_preview; scopes: ads:read; rate limit category: ads_read;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            ad_group_ids: Sequence[str]. 1 to 250 values, each at most 18 characters. Only these ad groups.

        Returns:
            A pager of CampaignAdPreview: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/campaign_ad_preview-read
        """
        return self._client.pager(api.LIST_AD_PREVIEWS, {"ad_account_id": ad_account_id, "ad_group_ids": ad_group_ids})

    async def pin_analytics(
        self,
        ad_account_id: str,
        *,
        campaign_id: str,
        pin_ids: Sequence[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
    ) -> builtins.list[AdPinAnalytics]:
        """Metrics of up to 100 Pins that are ads of one campaign.

        GET /ad_accounts/{ad_account_id}/pins/analytics; scopes: ads:read; rate limit category: ads_analytics;
        not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            campaign_id: str. At most 18 characters, digits.
            pin_ids: Sequence[str]. 1 to 100 values, digits. Only these Pins.
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

        Returns:
            list[AdPinAnalytics].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_pins-analytics
        """
        return await self._client.call(
            api.PIN_ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "campaign_id": campaign_id,
                "pin_ids": pin_ids,
                "start_date": start_date,
                "end_date": end_date,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
            },
        )

    async def targeting_analytics(
        self,
        ad_account_id: str,
        *,
        campaign_ids: Sequence[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Sequence[AdsAnalyticsCampaignTargetingType | str],
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        attribution_types: Sequence[ConversionReportAttributionType | str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
    ) -> MetricsResponse:
        """Metrics of campaigns, broken down by targeting.

        GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics; scopes: ads:read; rate limit category:
        ads_analytics; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            campaign_ids: Sequence[str]. 1 to 250 values, each at most 18 characters, digits. Only these
                campaigns.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            targeting_types: Sequence[AdsAnalyticsCampaignTargetingType | str]. 1 to 14 values. What to break
                the metrics down by.
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

        https://developers.pinterest.com/docs/api/v5/campaign_targeting_analytics-get
        """
        return await self._client.call(
            api.TARGETING_ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "campaign_ids": campaign_ids,
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

    async def update(
        self, ad_account_id: str, *, body: Sequence[CampaignUpdateRequest | Mapping[str, Any]]
    ) -> CampaignBatchWriteResponseModel:
        """Update campaigns.

        PATCH /ad_accounts/{ad_account_id}/campaigns; scopes: ads:write; rate limit category: ads_write;
        answered by the sandbox.

        1 to 30 campaigns a call. Each item of the reply has either `data` or `exceptions`: some may fail while
        the status is 200.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[CampaignUpdateRequest], as the model or as plain dicts and lists.

        Returns:
            CampaignBatchWriteResponseModel.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/campaigns-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
