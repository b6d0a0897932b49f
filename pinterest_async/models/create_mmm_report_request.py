from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.create_mmm_report_request_granularity import CreateMMMReportRequestGranularity
    from pinterest_async.models.create_mmm_report_request_level import CreateMMMReportRequestLevel
    from pinterest_async.models.mmm_reporting_column import MMMReportingColumn
    from pinterest_async.models.mmm_reporting_targeting_type import MMMReportingTargetingType
    from pinterest_async.models.targeting_advertiser_country import TargetingAdvertiserCountry


@model
class CreateMMMReportRequest(Model):
    """The body of `reports.create_mmm`.

    Fields:
        targeting_types: 1 to 5 values.
    """

    columns: list[MMMReportingColumn | str]
    end_date: str
    granularity: CreateMMMReportRequestGranularity | str
    level: CreateMMMReportRequestLevel | str
    report_name: str
    start_date: str
    targeting_types: list[MMMReportingTargetingType | str]
    countries: list[TargetingAdvertiserCountry | str | None] | None = None
