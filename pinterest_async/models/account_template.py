from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.creation_source import CreationSource
    from pinterest_async.models.data_output_format import DataOutputFormat
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.ingestion_source import IngestionSource
    from pinterest_async.models.metrics_reporting_level import MetricsReportingLevel
    from pinterest_async.models.reporting_column import ReportingColumn
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone


@model
class AccountTemplate(Model):
    """An item of `reports.list_templates`.

    Fields:
        id: Set by Pinterest.
        ad_account_id: Set by Pinterest.
        updated_time: Set by Pinterest.
    """

    id: str
    ad_account_id: str | None = None
    ad_account_ids: list[str] | None = None
    ade_columns: list[str] | None = None
    attribution_type: Any | None = None
    click_window_days: float | None = None
    columns: list[ReportingColumn | str] | None = None
    conversion_report_time_type: ConversionReportTimeType | str | None = None
    creation_source: CreationSource | str | None = None
    custom_column_ids: list[str] | None = None
    display_metadata: str | None = None
    engagement_window_days: float | None = None
    filters_json: str | None = None
    granularity: Granularity | str | None = None
    ingestion_sources: list[IngestionSource | str] | None = None
    is_default: bool | None = None
    is_deleted: bool | None = None
    is_owned_by_user: bool | None = None
    is_scheduled: bool | None = None
    name: str | None = None
    report_end_relative_days_in_past: float | None = None
    report_format: DataOutputFormat | str | None = None
    report_level: MetricsReportingLevel | str | None = None
    report_start_relative_days_in_past: float | None = None
    reporting_time_zone: ReportingTimeZone | str | None = None
    sort_by: Any | None = None
    type: str | None = None
    updated_time: float | None = None
    user_id: str | None = None
    view_window_days: float | None = None
