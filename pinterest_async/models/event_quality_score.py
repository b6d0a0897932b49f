from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ingestion_source_options import IngestionSourceOptions
    from pinterest_async.models.lookback_period_options import LookbackPeriodOptions
    from pinterest_async.models.overall_status_options import OverallStatusOptions
    from pinterest_async.models.quality_components import QualityComponents
    from pinterest_async.models.source_platform_options import SourcePlatformOptions


@model
class EventQualityScore(Model):
    """An item of `conversion_eqs.list`."""

    ingestion_source: IngestionSourceOptions | str
    lookback_period: LookbackPeriodOptions | str
    overall_status: OverallStatusOptions | str
    quality_components: QualityComponents = field(shape="QualityComponents")
    source_platform: SourcePlatformOptions | str
