from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.campaign_summary_status import CampaignSummaryStatus
    from pinterest_async.models.objective_type import ObjectiveType


@model
class BulkDownloadRequestCampaignFilter(Model):
    """A part of `BulkDownloadRequest`.

    Fields:
        end_time: Digits.
        start_time: Digits.
    """

    campaign_status: list[CampaignSummaryStatus | str] | None = None
    end_time: str | None = None
    name: str | None = None
    objective_type: list[ObjectiveType | str] | None = None
    start_time: str | None = None
