from __future__ import annotations

from pinterest_async.model import Model, model


@model
class PerformancePlusCampaignSettings(Model):
    """A part of `AdGroup`, a part of `AdGroupCreateRequest` and 4 more."""

    boost_prospecting_ad_group_bid: bool | None = None
    pinner_list_exclusions: list[str] | None = None
