from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_product_report_request_conversion_product_attribution_type import (
        ConversionProductReportRequestConversionProductAttributionType,
    )
    from pinterest_async.models.conversion_product_report_request_conversion_product_breakdown import (
        ConversionProductReportRequestConversionProductBreakdown,
    )
    from pinterest_async.models.conversion_product_report_request_granularity import (
        ConversionProductReportRequestGranularity,
    )
    from pinterest_async.models.conversion_product_report_request_level import ConversionProductReportRequestLevel
    from pinterest_async.models.conversion_product_reporting_column import ConversionProductReportingColumn
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.objective_type import ObjectiveType


@model
class ConversionProductReportRequest(Model):
    """The body of `reports.create_conversion_product`.

    Fields:
        ad_group_ids: 1 to 500 values, digits.
        campaign_ids: 1 to 500 values, digits.
        campaign_objective_types: 1 to 7 values.
        product_sku_ids: 2 to 500 values.
    """

    columns: list[ConversionProductReportingColumn | str]
    end_date: str
    granularity: ConversionProductReportRequestGranularity | str
    level: ConversionProductReportRequestLevel | str
    report_name: str
    start_date: str
    ad_group_ids: list[str] | None = None
    campaign_ids: list[str] | None = None
    campaign_objective_types: list[ObjectiveType | str] | None = None
    click_window_days: ConversionAttributionWindowDays | int | None = None
    conversion_product_attribution_type: ConversionProductReportRequestConversionProductAttributionType | str | None = (
        None
    )
    conversion_product_breakdown: ConversionProductReportRequestConversionProductBreakdown | str | None = None
    conversion_report_time: ConversionReportTimeType | str | None = None
    product_sku_ids: list[str] | None = None
    view_window_days: ConversionAttributionWindowDays | int | None = None
