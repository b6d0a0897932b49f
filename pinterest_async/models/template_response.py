from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.data_output_format import DataOutputFormat
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.ingestion_source_options import IngestionSourceOptions
    from pinterest_async.models.metrics_reporting_level import MetricsReportingLevel
    from pinterest_async.models.template_response_column import TemplateResponseColumn
    from pinterest_async.models.template_response_creation_source import TemplateResponseCreationSource
    from pinterest_async.models.template_response_date_range import TemplateResponseDateRange
    from pinterest_async.models.template_response_type import TemplateResponseType


@model
class TemplateResponse(Model):
    """An item of `reports.list_templates`.

    Fields:
        updated_time: Seconds since 1970.
    """

    ad_account_id: str | None = None
    ad_account_ids: list[str] | None = None
    click_window_days: float | None = None
    columns: list[TemplateResponseColumn | str] | None = None
    conversion_report_time_type: ConversionReportTimeType | str | None = None
    creation_source: TemplateResponseCreationSource | str | None = None
    custom_column_ids: list[str] | None = None
    date_range: TemplateResponseDateRange | None = field(default=None, shape="TemplateResponseDateRange")
    engagement_window_days: float | None = None
    filters_json: str | None = None
    granularity: Granularity | str | None = None
    id: str | None = None
    ingestion_sources: list[IngestionSourceOptions | str] | None = None
    is_deleted: bool | None = None
    is_owned_by_user: bool | None = None
    is_scheduled: bool | None = None
    name: str | None = None
    report_end_relative_days_in_past: float | None = None
    report_format: DataOutputFormat | str | None = None
    report_level: MetricsReportingLevel | str | None = None
    report_start_relative_days_in_past: float | None = None
    type: TemplateResponseType | str | None = None
    updated_time: float | None = None
    user_id: str | None = None
    view_window_days: float | None = None
