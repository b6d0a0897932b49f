from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_objective_type import ConversionObjectiveType
    from pinterest_async.models.summary_status import SummaryStatus


@model
class BulkDownloadCampaignFilter(Model):
    """A part of `BulkDownloadCreate`.

    Fields:
        end_time: Digits.
        start_time: Digits.
    """

    campaign_status: list[SummaryStatus | str] | None = None
    end_time: str | None = None
    name: str | None = None
    objective_type: list[ConversionObjectiveType | str] | None = None
    start_time: str | None = None
