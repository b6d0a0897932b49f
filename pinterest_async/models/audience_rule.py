from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_objective_type import AudienceObjectiveType
    from pinterest_async.models.event_data import EventData


@model
class AudienceRule(Model):
    """A part of `AdAccountsAudienceCreate`, a part of `AdAccountsAudienceUpdate` and 1 more.

    Fields:
        ad_account_id: Digits.
        customer_list_id: Digits.
    """

    ad_account_id: str | None = None
    ad_id: list[str] | None = None
    campaign_id: list[str] | None = None
    country: str | None = None
    customer_list_id: str | None = None
    engagement_domain: list[str] | None = None
    engagement_type: str | None = None
    engager_type: int | None = None
    event: str | None = None
    event_data: EventData | None = field(default=None, shape="EventData")
    event_source: dict[str, Any] | None = None
    ingestion_source: dict[str, Any] | None = None
    objective_type: list[AudienceObjectiveType | str] | None = None
    percentage: str | int | None = None
    pin_id: list[str] | None = None
    prefill: bool | None = None
    retention_days: int | None = None
    seed_id: list[int] | list[str] | None = None
    url: list[str] | None = None
    visitor_source_id: str | list[str] | None = None
