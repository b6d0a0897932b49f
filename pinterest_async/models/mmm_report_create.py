from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.mmm_report_granularity import MMMReportGranularity
    from pinterest_async.models.mmm_report_level import MMMReportLevel
    from pinterest_async.models.mmm_reporting_column import MMMReportingColumn
    from pinterest_async.models.mmm_reporting_targeting_type import MMMReportingTargetingType
    from pinterest_async.models.targeting_advertiser_country import TargetingAdvertiserCountry


@model
class MMMReportCreate(Model):
    """The body of `reports.create_mmm`.

    Fields:
        targeting_types: 1 to 7 values.
        custom_column_ids: At most 20 values.
    """

    columns: list[MMMReportingColumn | str]
    end_date: str
    granularity: MMMReportGranularity | str
    level: MMMReportLevel | str
    report_name: str
    start_date: str
    targeting_types: list[MMMReportingTargetingType | str]
    advertiser_ids: list[str] | None = None
    countries: list[TargetingAdvertiserCountry | str | None] | None = None
    custom_column_ids: list[str] | None = None
