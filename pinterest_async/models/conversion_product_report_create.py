from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_objective_type import ConversionObjectiveType
    from pinterest_async.models.conversion_product_attribution_type import ConversionProductAttributionType
    from pinterest_async.models.conversion_product_report_breakdown_type import ConversionProductReportBreakdownType
    from pinterest_async.models.conversion_product_report_granularity import ConversionProductReportGranularity
    from pinterest_async.models.conversion_product_report_level import ConversionProductReportLevel
    from pinterest_async.models.conversion_product_reporting_column import ConversionProductReportingColumn
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType


@model
class ConversionProductReportCreate(Model):
    """The body of `reports.create_conversion_product`.

    Fields:
        ad_group_ids: 1 to 500 values, digits.
        campaign_ids: 1 to 500 values, digits.
        campaign_objective_types: 1 to 7 values.
        product_sku_ids: 2 to 30000 values.
    """

    columns: list[ConversionProductReportingColumn | str]
    end_date: str
    granularity: ConversionProductReportGranularity | str
    level: ConversionProductReportLevel | str
    report_name: str
    start_date: str
    ad_group_ids: list[str] | None = None
    campaign_ids: list[str] | None = None
    campaign_objective_types: list[ConversionObjectiveType | str] | None = None
    click_window_days: ConversionAttributionWindowDays | int | None = None
    conversion_product_attribution_type: ConversionProductAttributionType | str | None = None
    conversion_product_breakdown: ConversionProductReportBreakdownType | str | None = None
    conversion_report_time: ConversionReportTimeType | str | None = None
    product_sku_ids: list[str] | None = None
    view_window_days: ConversionAttributionWindowDays | int | None = None
