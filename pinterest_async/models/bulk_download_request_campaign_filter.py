from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_summary_status import CampaignSummaryStatus
    from pinterest_async.models.objective_type import ObjectiveType


@model
class BulkDownloadRequestCampaignFilter(Model):
    """Bulk Download Request Campaign Filter.

    Fields:
        end_time: Digits.
        start_time: Digits.
    """

    campaign_status: list[CampaignSummaryStatus] | None = None
    end_time: str | None = None
    name: str | None = None
    objective_type: list[ObjectiveType] | None = None
    start_time: str | None = None
