from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CampaignDeliveryEstimatesDerivedMetrics(Model):
    """A part of `CampaignDeliveryEstimatesResponse`."""

    cpc: float | None = None
    cpc_lower: float | None = None
    cpc_upper: float | None = None
    cpm: float | None = None
    cpm_lower: float | None = None
    cpm_upper: float | None = None
    lifetime_frequency: float | None = None
    lifetime_frequency_lower: float | None = None
    lifetime_frequency_upper: float | None = None
    lifetime_impression: float | None = None
    lifetime_impression_lower: float | None = None
    lifetime_impression_upper: float | None = None
    lifetime_reach: float | None = None
    lifetime_reach_lower: float | None = None
    lifetime_reach_upper: float | None = None
    weekly_click: float | None = None
    weekly_click_lower: float | None = None
    weekly_click_upper: float | None = None
    weekly_frequency: float | None = None
    weekly_frequency_lower: float | None = None
    weekly_frequency_upper: float | None = None
    weekly_impression: float | None = None
    weekly_impression_lower: float | None = None
    weekly_impression_upper: float | None = None
    weekly_reach: float | None = None
    weekly_reach_lower: float | None = None
    weekly_reach_upper: float | None = None
