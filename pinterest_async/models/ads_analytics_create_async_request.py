from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_ads_analytics_async_targeting_types import AdAdsAnalyticsAsyncTargetingTypes
    from pinterest_async.models.ad_group_summary_status import AdGroupSummaryStatus
    from pinterest_async.models.ads_analytics_metrics_filter import AdsAnalyticsMetricsFilter
    from pinterest_async.models.campaign_objective_type import CampaignObjectiveType
    from pinterest_async.models.campaign_summary_status import CampaignSummaryStatus
    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_report_attribution_type import ConversionReportAttributionType
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.custom_conversion_event_metrics import CustomConversionEventMetrics
    from pinterest_async.models.data_output_format import DataOutputFormat
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.metrics_reporting_level import MetricsReportingLevel
    from pinterest_async.models.pin_promotion_summary_status import PinPromotionSummaryStatus
    from pinterest_async.models.primary_sort import PrimarySort
    from pinterest_async.models.product_group_summary_status import ProductGroupSummaryStatus
    from pinterest_async.models.reporting_column_async import ReportingColumnAsync
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone


@model
class AdsAnalyticsCreateAsyncRequest(Model):
    """The body of `reports.create`.

    Fields:
        ad_group_ids: 1 to 500 values, digits.
        ad_group_statuses: 1 to 6 values.
        ad_ids: 1 to 500 values, digits.
        ad_statuses: 1 to 6 values.
        campaign_ids: 1 to 500 values, digits.
        campaign_objective_types: 1 to 7 values.
        campaign_statuses: 1 to 6 values.
        combine_targeting_types: Default False.
        end_hour: 0 to 23.
        product_group_ids: 1 to 500 values, digits.
        product_group_statuses: 1 to 6 values.
        product_item_ids: 1 to 500 values, digits.
        start_hour: 0 to 23.
        targeting_types: 1 to 5 values.
    """

    end_date: str
    granularity: Granularity | str
    start_date: str
    ad_group_ids: list[str] | None = None
    ad_group_statuses: list[AdGroupSummaryStatus | str] | None = None
    ad_ids: list[str] | None = None
    ad_statuses: list[PinPromotionSummaryStatus | str] | None = None
    attribution_types: list[ConversionReportAttributionType | str] | None = None
    campaign_brand_label: str | None = None
    campaign_custom_label: str | None = None
    campaign_ids: list[str] | None = None
    campaign_objective_types: list[CampaignObjectiveType | str] | None = None
    campaign_statuses: list[CampaignSummaryStatus | str] | None = None
    click_window_days: ConversionAttributionWindowDays | int | None = None
    columns: list[ReportingColumnAsync | str] | None = None
    combine_targeting_types: bool | None = None
    conversion_report_time: ConversionReportTimeType | str | None = None
    custom_conversion_event_metrics: list[CustomConversionEventMetrics] | None = field(
        default=None, shape="list[CustomConversionEventMetrics]"
    )
    end_hour: int | None = None
    engagement_window_days: ConversionAttributionWindowDays | int | None = None
    level: MetricsReportingLevel | str | None = None
    metrics_filters: list[AdsAnalyticsMetricsFilter] | None = field(
        default=None, shape="list[AdsAnalyticsMetricsFilter]"
    )
    primary_sort: PrimarySort | str | None = None
    product_group_ids: list[str] | None = None
    product_group_statuses: list[ProductGroupSummaryStatus | str] | None = None
    product_item_ids: list[str] | None = None
    report_format: DataOutputFormat | str | None = None
    reporting_timezone: ReportingTimeZone | str | None = None
    start_hour: int | None = None
    targeting_types: list[AdAdsAnalyticsAsyncTargetingTypes | str] | None = None
    view_window_days: ConversionAttributionWindowDays | int | None = None
